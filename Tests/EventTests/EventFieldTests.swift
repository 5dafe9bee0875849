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
            for path in MemberPath.all(in: sample.content) where !Self.any.contains(path.name) {
                let removed = Result { try sample.decoded(path.replacing(in: sample.content, with: nil)) }
                let null = Result { try sample.decoded(path.replacing(in: sample.content, with: NSNull())) }
                switch (removed, null) {
                case (.success(let removed), .success(let null)):
                    #expect(removed.content == null.content, "\(sample.name) \(path.text)")
                case (.failure(let removed as ACSError), .failure(let null as ACSError)):
                    #expect(null.codingPath?.lowercased() == path.text.lowercased(), "\(sample.name)")
                    // A field that is missing has the name of most events.
                    let isOther = Self.otherNames.contains { path.text.contains($0) }
                    #expect(isOther || removed.codingPath == null.codingPath, "\(sample.name)")
                    errors += 1
                default:
                    Issue.record("\(sample.name) \(path.text): removed and null differ.")
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
            for path in MemberPath.all(in: sample.content) where !Self.any.contains(path.name) {
                // An error is read from any JSON, so that it does not hide its event.
                if path.text.hasPrefix("errors") { continue }
                let content = path.replacing(in: sample.content, with: [[["": ""]]])
                do {
                    // Nothing reads it.
                    #expect(try sample.decoded(content).content == unchanged, "\(sample.name) \(path.text)")
                } catch let error as ACSError {
                    #expect(error.kind == .undecodableEvent)
                    let found = error.codingPath?.lowercased() ?? ""
                    let isOther = Self.otherNames.contains { path.text.contains($0) }
                    #expect(isOther || found.hasPrefix(path.text.lowercased()), "\(sample.name) \(found)")
                    errors += 1
                }
            }
        }
        #expect(errors > 400)
    }

    /// Members that can be any JSON.
    private static let any: Set<String> = ["ivrContext", "value"]

    /// Names that lead to a field with another name.
    private static let otherNames: Set<String> = [
        "resultInfo", "collectTonesResult", "durationOfCall", "endpointType", "keyphraseExtraction", "scheduledTimeUtc",
        "operator", "labelValue", "selectorState", "expireTime", "offerTimeUtc", "expiryTimeUtc", "propertiesUpdated",
        "errors", "WorkerSelectors",
    ]

    private static func renamed(_ object: [String: Any], _ change: (String) -> String) -> [String: Any] {
        object.reduce(into: [:]) { result, member in
            let isMap = MemberPath.maps.contains(member.key)
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
