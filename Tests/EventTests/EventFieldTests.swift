// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import StallLimit
import Testing

/// The first example of each type, with one field changed.
@Suite("Each field of each event", .stallLimit)
struct EventFieldTests {
    private static func samples() throws -> [ExampleEvent] {
        var kinds: Set<String> = []
        return try ExampleEvent.all().filter { kinds.insert($0.kind).inserted }
    }

    @Test("is found in any case, in every object that is not a map")
    func anyCase() throws {
        for sample in try Self.samples() {
            let expected = try sample.decoded(sample.content)
            for change in [String.uppercased, String.lowercased] {
                let changed = Self.renamed(sample.content) { change($0)() }
                #expect(try sample.decoded(changed).content == expected.content, "\(sample.name)")
            }
        }
    }

    @Test("can be removed or null with the same result: the rest of the event, or an error that names the field")
    func missing() throws {
        var errors = 0
        for sample in try Self.samples() {
            for name in sample.content.keys {
                var removed = sample.content
                removed[name] = nil
                var null = sample.content
                null[name] = NSNull()
                let results = [removed, null].map { content in Result { try sample.decoded(content) } }
                switch (results[0], results[1]) {
                case (.success(let removed), .success(let null)):
                    #expect(removed.content == null.content, "\(sample.name) \(name)")
                    #expect(removed.content?[name] == nil, "\(sample.name) \(name)")
                case (.failure(let removed as ACSError), .failure(let null as ACSError)):
                    #expect(removed.codingPath?.lowercased() == name.lowercased(), "\(sample.name) \(name)")
                    #expect(null.codingPath?.lowercased() == name.lowercased(), "\(sample.name) \(name)")
                    errors += 1
                default:
                    Issue.record("\(sample.name) \(name): removed and null differ.")
                }
            }
        }
        #expect(errors > 100)
    }

    @Test("is an error that names it if it has a value of another type, unless no model has it")
    func otherType() throws {
        var errors = 0
        for sample in try Self.samples() {
            let unchanged = try sample.decoded(sample.content).content
            // It can be any JSON.
            for name in sample.content.keys where name != "ivrContext" {
                var content = sample.content
                content[name] = [[["": ""]]]
                do {
                    let decoded = try sample.decoded(content).content
                    // Nothing reads it.
                    #expect(decoded == unchanged, "\(sample.name) \(name)")
                } catch let error as ACSError {
                    #expect(error.kind == .undecodableEvent)
                    let path = error.codingPath?.lowercased() ?? ""
                    #expect(
                        path.hasPrefix(name.lowercased()) || Self.otherNames.contains(name),
                        "\(sample.name) \(path)"
                    )
                    errors += 1
                }
            }
        }
        #expect(errors > 400)
    }

    /// Names that lead to a field with another name.
    private static let otherNames: Set<String> = [
        "resultInfo", "collectTonesResult", "durationOfCall", "endpointType", "keyphraseExtraction",
    ]

    /// Maps, whose keys belong to the app.
    private static let maps: Set<String> = ["metadata", "properties", "sipHeaders", "voipHeaders", "ivrContext"]

    private static func renamed(_ object: [String: Any], _ change: (String) -> String) -> [String: Any] {
        object.reduce(into: [:]) { result, member in
            let isMap = maps.contains(member.key)
            result[change(member.key)] = isMap ? member.value : renamed(member.value, change)
        }
    }

    private static func renamed(_ value: Any, _ change: (String) -> String) -> Any {
        switch value {
        case let object as [String: Any]: renamed(object, change)
        case let list as [Any]: list.map { renamed($0, change) }
        default: value
        }
    }
}
