// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import ACSPhoneNumbers
import StallLimit
import Testing
import TransportKinds
import WireServer

@Suite("Path parameters, whatever they contain, are one segment of the path", .stallLimit)
struct PathParameterTests {
    /// A parameter, and how RFC 3986 encodes it.
    static let encoded = [
        "a/b": "a%2Fb", "%2F": "%252F", "?": "%3F", "#": "%23", "+": "%2B", " ": "%20", "a b": "a%20b",
        "19:x@thread.v2": "19%3Ax%40thread.v2", "😀": "%F0%9F%98%80", "ä": "%C3%A4", ";x=1": "%3Bx%3D1",
        "100%25": "100%2525", "19%20": "19%2520", "x%3A": "x%253A",
        "...": "...", "%2e%2e": "%252e%252e", "a\\b": "a%5Cb", "a\r\nX: y": "a%0D%0AX%3A%20y", "~-_.": "~-_.",
    ]

    @Test("A signed request has these bytes, and its signature is of them", arguments: TransportKind.allCases, encoded)
    func signed(_ kind: TransportKind, _ parameter: (key: String, value: String)) async throws {
        try await WireServer.run(responding: [WireResponse(204)]) { server in
            try await Resource(server, kind).numbers.cancelOperation(operationID: parameter.key)
            #expect(
                server.requests.map(\.target)
                    == ["/phoneNumbers/operations/\(parameter.value)?api-version=2025-06-01"]
            )
            #expect(server.refusals == [])
        }
    }

    @Test("A user's request has these bytes, in both parameters", arguments: TransportKind.allCases, encoded)
    func userToken(_ kind: TransportKind, _ parameter: (key: String, value: String)) async throws {
        try await WireServer.run(responding: [WireResponse(204)]) { server in
            try await Resource(server, kind).chat.thread(id: parameter.key).deleteMessage(id: parameter.key)
            let path = "/chat/threads/\(parameter.value)/messages/\(parameter.value)"
            #expect(server.requests.map(\.target) == ["\(path)?api-version=2025-03-15"])
            #expect(server.refusals == [])
        }
    }

    @Test(
        "A parameter that would change the route is refused by name, and nothing is sent",
        arguments: TransportKind.allCases,
        [
            "", ".", "..", "19%3Ax%40thread.v2", "19%3ax%40thread.v2", "8%3Aacs%3Aresource_user", "4%3A%2B14255550123",
            "28%3Aorgid%3Aapp",
        ]
    )
    func refused(_ kind: TransportKind, _ parameter: String) async throws {
        try await WireServer.run(responding: [WireResponse(204)]) { server in
            let resource = try Resource(server, kind)
            try await expectRefusal("user") { try await resource.identity.deleteUser(user: .init(rawID: parameter)) }
            try await expectRefusal("operationID") {
                try await resource.numbers.cancelOperation(operationID: parameter)
            }
            try await expectRefusal("phoneNumber") {
                _ = try await resource.numbers.beginRelease(phoneNumber: parameter)
            }
            try await expectRefusal("countryCode") {
                for try await _ in try resource.numbers.listOfferings(countryCode: parameter) {}
            }
            try await expectRefusal("id") { _ = try await resource.chat.thread(id: parameter).getProperties() }
            try await expectRefusal("id") { try await resource.chat.thread(id: "19:x").deleteMessage(id: parameter) }
            #expect(server.requests.isEmpty)
        }
    }

    private func expectRefusal(_ name: String, _ call: () async throws -> Void) async throws {
        let error = try #require(await #expect(throws: ACSError.self) { try await call() })
        #expect(error.kind == .invalidArgument)
        #expect(error.message.contains("path parameter \(name) "))
        #expect(error.wasSent == .no)
        #expect(!error.isRetryable)
    }
}
