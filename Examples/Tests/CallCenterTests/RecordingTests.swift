// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Foundation
import StallLimit
import Testing

@testable import CallCenter

@Suite("The recording of a call", .stallLimit)
struct RecordingTests {
    private static let path = "/v1/objects/0-eus-d12-801b3f3fc462fe8a/content/audio"

    @Test("is requested from where the event says")
    func request() async throws {
        try await Azure.around { azure in
            azure.service.on(.get, Self.path, response: .status(200))
            try await azure.publish(Events.recorded)
            try await azure.service.waitForRequests(1)
            try azure.service.verify()
        }
    }

    @Test("is stored in the folder for recordings")
    func file() async throws {
        try await Azure.around { azure in
            azure.service.on(.get, Self.path, response: .json(200, bytes: Array("words".utf8)))
            let event = ReceivedEvent(
                id: "1",
                type: "Microsoft.Communication.RecordingFileStatusUpdated",
                data: Array(Events.recording.utf8)
            )
            guard case .recordingFileStatusUpdated(let recording) = try CallAutomationEvent(event) else {
                Issue.record("The event is of another type.")
                return
            }
            try await azure.center.download(recording)
            let file = "\(azure.center.recordings)/0-eus-d12-801b3f3fc462fe8a-0.wav"
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "words")
        }
    }
}
