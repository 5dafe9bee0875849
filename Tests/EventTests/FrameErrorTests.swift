// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import EventExamples
import Foundation
import StallLimit
import Testing

@Suite("A frame that can't be read", .stallLimit)
struct FrameErrorTests {
    private func failure(_ message: String) throws -> ACSError {
        try #require(throws: ACSError.self) { try IncomingStreamingFrame(message: message) }
    }

    private func audio(_ data: String) -> String {
        #"{"kind":"AudioData","audioData":{"timestamp":"2024-11-15T19:16:12.925Z","data":\#(data),"silent":false}}"#
    }

    @Test(
        "is an error with its place",
        arguments: [
            ("", ""), ("{", ""), ("[]", ""), ("null", ""), ("7", ""), (#""AudioData""#, ""), ("{}{}", ""),
            (#"{"kind":7}"#, "kind"), (#"{"kind":"AudioData"}"#, "audioData"),
            (#"{"kind":"AudioData","audioData":null}"#, "audioData"),
            (#"{"kind":"AudioData","audioData":[]}"#, "audioData"),
            (#"{"kind":"DtmfData","audioData":{}}"#, "dtmfData"),
            (#"{"audioData":{}}"#, "audioData.timestamp"),
            (#"{"dtmfData":{"data":7}}"#, "dtmfData.data"),
            (#"{"dtmfData":{"data":"7","timestamp":"yesterday"}}"#, "dtmfData.timestamp"),
        ]
    )
    func places(message: String, path: String) throws {
        let error = try failure(message)
        #expect(error.kind == .undecodableFrame)
        #expect(error.codingPath == path)
        #expect(error.responseJSON == (try? JSONDecoder().decode(JSONValue.self, from: Data(message.utf8))))
    }

    @Test(
        "is an error if its audio is not base64",
        arguments: [
            "AAA", "AAAAA", "A===", "AA=A", "AAA*", "AA A", "AAAA=", "AAA\\u0041A", "AAA\\", "AAA-", "AAA_", "ÄAA",
        ]
    )
    func brokenBase64(data: String) throws {
        let error = try failure(audio("\"\(data)\""))
        #expect(error.kind == .undecodableFrame)
    }

    @Test("has audio with escapes as well as without", arguments: ["+/8=", "\\u002b\\/8=", "+\\u002F8\\u003d"])
    func escapes(data: String) throws {
        guard case .audioData(let audio) = try IncomingStreamingFrame(message: audio("\"\(data)\"")) else {
            Issue.record("The kind is unknown.")
            return
        }
        #expect(audio.data == Data([0xFB, 0xFF]))
    }

    @Test("prints neither audio nor people")
    func secrecy() throws {
        let id = "8:acs:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0_11112222-3333-4444-5555-666677778888"
        let messages = [
            #"{"kind":"AudioData","audioData":{"participantRawID":"\#(id)","data":"c2VjcmV0"}}"#,
            #"{"kind":"AudioData","audioData":{"participantRawID":"\#(id)","data":"c2VjcmV0*"}}"#,
            #"{"kind":"AudioData","audioData":"c2VjcmV0 \#(id)"}"#,
            #"{"kind":"\#(id)","audioData":{"data":"c2VjcmV0"}"#,
        ]
        for message in messages {
            let error = try failure(message)
            var dumped = ""
            dump(error, to: &dumped)
            for text in ["\(error)", String(reflecting: error), error.localizedDescription, error.message, dumped] {
                #expect(!text.contains("c2VjcmV0") && !text.contains("acs:"), "\(text)")
            }
        }
    }

    @Test("is an error with the same place for each member that is removed or null, unless the member is optional")
    func missing() throws {
        var errors = 0
        for example in try FrameExample.all().filter(\.isIncoming) {
            let object = try example.object()
            for path in MemberPath.all(in: object) where path.name != "kind" {
                let removed = try outcome(path.replacing(in: object, with: nil))
                let null = try outcome(path.replacing(in: object, with: NSNull()))
                #expect(removed == null, "\(example.name) \(path.text)")
                guard case .failure(let place) = removed else { continue }
                #expect(place == path.text, "\(example.name)")
                errors += 1
            }
        }
        #expect(errors == 45)
    }

    @Test("is an error that names a member of another type")
    func otherType() throws {
        for example in try FrameExample.all().filter(\.isIncoming) {
            let object = try example.object()
            // Its field has another name.
            for path in MemberPath.all(in: object) where path.name != "speechModelEndpointId" {
                guard case .failure(let place) = try outcome(path.replacing(in: object, with: [[["": ""]]])) else {
                    Issue.record("\(example.name) \(path.text) is not checked.")
                    continue
                }
                #expect(place.hasPrefix(path.text), "\(example.name)")
            }
        }
    }

    @Test("is none if its names have another case")
    func anyCase() throws {
        for example in try FrameExample.all() {
            for change in [String.uppercased, String.lowercased] {
                let changed = Self.renamed(try example.object()) { change($0)() }
                if example.isIncoming {
                    #expect(try outcome(changed) == outcome(example.object()), "\(example.name)")
                } else {
                    let frame = try OutgoingStreamingFrame(message: JSONSerialization.data(withJSONObject: changed))
                    #expect(try frame == OutgoingStreamingFrame(message: example.message), "\(example.name)")
                }
            }
        }
    }

    private enum Outcome: Equatable {
        case frame(IncomingStreamingFrame)
        case failure(String)
    }

    private func outcome(_ object: [String: Any]) throws -> Outcome {
        let message = try JSONSerialization.data(withJSONObject: object)
        do throws(ACSError) {
            return .frame(try IncomingStreamingFrame(message: message))
        } catch {
            #expect(error.kind == .undecodableFrame)
            return .failure(error.codingPath ?? "")
        }
    }

    /// The object with other names, and another kind.
    private static func renamed(_ object: [String: Any], _ change: (String) -> String) -> [String: Any] {
        object.reduce(into: [:]) { result, member in
            if member.key.lowercased() == "kind", let kind = member.value as? String {
                result[change(member.key)] = change(kind)
            } else {
                result[change(member.key)] = renamed(member.value, change)
            }
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
