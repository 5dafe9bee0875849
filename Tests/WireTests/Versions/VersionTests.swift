// SPDX-License-Identifier: MIT

import ACSArchive
import ACSCore
import ACSTesting
import Foundation
import StallLimit
import Testing

@Suite("What not every API version has", .stallLimit)
struct VersionTests {
    private func transport() -> ScriptedTransport {
        let transport = ScriptedTransport()
        transport.onEvery(.get, "/items", response: .json(200, #"{"value":[]}"#))
        transport.onEvery(.post, "/chat/threads", response: .json(201, "{}"))
        transport.onEvery(.post, "/chat/threads/1/participants/:add", response: .json(201, "{}"))
        transport.onEvery(.post, "/sms", response: .json(202, #"{"value":[]}"#))
        transport.onEvery(.post, "/calling/callConnections:connect", response: .json(200, "{}"))
        transport.onEvery(.post, "/calling/callConnections/1:recognize", response: .status(202))
        transport.onEvery(
            .get,
            "/availablePhoneNumbers/countries/US/areaCodes",
            response: .json(200, #"{"areaCodes":[]}"#)
        )
        let room = #"""
            {"id":"1","createdAt":"2026-01-10T10:00:00Z","validFrom":"2026-01-10T10:00:00Z",\#
            "validUntil":"2026-01-10T10:00:00Z","pstnDialOutEnabled":true}
            """#
        transport.onEvery(.post, "/rooms", response: .json(201, room))
        for (method, path) in [
            (HTTPMethod.post, "/items"), (.patch, "/items/1"), (.delete, "/items"), (.put, "/stones"),
            (.post, "/restorations"), (.patch, "/chat/threads/1"),
        ] {
            transport.onEvery(method, path, response: .status(204))
        }
        return transport
    }

    private func check(_ call: VersionedCall, in versions: [String]) async throws {
        for version in versions where !call.others.contains(version) {
            let transport = transport()
            let needed: String?
            if let since = call.since, version < since {
                needed = since
            } else if let until = call.until, version > until {
                needed = until
            } else {
                needed = nil
            }
            do {
                try await call.make(transport, version)
                #expect(needed == nil, "\(version) was sent")
                #expect(transport.requests.map { $0.query["api-version"] } == [version])
            } catch let error as ACSError {
                let needed = try #require(needed, "\(version): \(error)")
                #expect(error.kind == .invalidArgument)
                #expect(error.wasSent == .no)
                #expect(!error.isRetryable)
                #expect(error.codingPath == call.name)
                #expect(error.message.hasPrefix("\(call.name) requires API version \(needed) or "))
                #expect(error.message.contains("this call has \(version)."))
                #expect(error.message.contains(#"ClientOptions(apiVersion: "\#(needed)")"#))
                #expect(!error.operation.isEmpty)
                #expect(transport.requests.isEmpty)
            }
        }
    }

    @Test("is refused before the first byte by clients of others", arguments: VersionedCall.archive)
    func archive(_ call: VersionedCall) async throws {
        try await check(call, in: VersionedCall.archiveVersions)
    }

    @Test("is refused by SMS clients of an older version", arguments: VersionedCall.sms)
    func sms(_ call: VersionedCall) async throws {
        try await check(call, in: VersionedCall.smsVersions)
    }

    @Test("is refused by Chat clients of an older version", arguments: VersionedCall.chat)
    func chat(_ call: VersionedCall) async throws {
        try await check(call, in: VersionedCall.chatVersions)
    }

    @Test("is refused where no recorded call has it", arguments: VersionedCall.unrecorded)
    func unrecorded(_ call: VersionedCall) async throws {
        try await check(call, in: call.versions)
    }

    @Test("is not required if it is not used", arguments: VersionedCall.archiveVersions)
    func unused(_ version: String) async throws {
        let transport = transport()
        var options = ClientOptions.testing(transport)
        options.apiVersion = version
        let client = ArchiveClient(connectionString: try .testing, options: options)
        let item = Item(
            name: "Vase",
            parts: [.init(size: 1)],
            labels: ["left": .init(size: 2)],
            shelf: .top,
            eras: [],
            medium: .paper(.init())
        )
        try await client.add(item)
        try await client.change(id: "1", .init(parts: .set([.init(size: 1)])))
        for try await _ in client.find(shelf: .top) {}
        #expect(
            try transport.requests.map { $0.body.isEmpty ? .null : try $0.json }
                == [
                    #"""
                    {"eras":[],"labels":{"left":{"size":2}},"medium":{"kind":"paper"},"name":"Vase",
                    "parts":[{"size":1}],"shelf":"top"}
                    """#,
                    #"{"parts":[{"size":1}]}"#, "null",
                ].map { try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8)) }
        )
    }

    @Test("is written whole by the version that has it, and by an app's own encoder")
    func written() async throws {
        let text = #"""
            {"choice":{"giver":"Ada","kind":"gift"},"eras":["ancient"],"mark":{},"medium":{"kind":"film","length":1},\#
            "name":"Vase","note":"n","origin":{"by":"gift","giver":"Ada","place":"Ulm"},"owner":"4:+14255550123",\#
            "parts":[{"size":1,"weight":2}],"seal":{"text":"s"},"shelf":"cellar","tag":{"text":"t"}}
            """#
        let item = try JSONDecoder().decode(Item.self, from: Data(text.utf8))
        let transport = transport()
        var options = ClientOptions.testing(transport)
        options.apiVersion = "2026-01-01"
        try await ArchiveClient(connectionString: try .testing, options: options).add(item)
        #expect(transport.requests.map { String(decoding: $0.body, as: UTF8.self) } == [text])
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(String(decoding: try encoder.encode(item), as: UTF8.self) == text)
    }

    /// The places of a description that name a version since or until when they are there.
    private func count(in path: String) throws -> Int {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        return text.split(separator: "\n").count { line in
            let line = line.drop { $0 == " " }
            return line.hasPrefix("since: \"") || line.hasPrefix("until: \"")
        }
    }

    @Test("is tested for each place of the golden description that says so")
    func isComplete() throws {
        #expect(try count(in: "Tests/Golden/versions/input.yaml") == Set(VersionedCall.archive.map(\.place)).count)
    }
}
