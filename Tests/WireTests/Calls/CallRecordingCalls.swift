// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore

extension WireCall {
    static let callRecordings = [
        WireCall("startRecording") {
            let recording = try await $0.calls.recording.start(
                of: .serverCall("aHR0cHM6Ly9jb252LXVzd2UtMDguY29udi5za3lwZS5jb20")
            )
            return [try .model(recording)]
        },
        WireCall("startRecordingOfConnection") {
            [try .model(try await $0.calls.connection(id: callID).startRecording())]
        },
        WireCall("startRecordingWithEverything") {
            let request = StartRecordingRequest(
                callConnectionID: callID,
                recordingStateCallbackURI: callback,
                recordingContentType: .audio,
                recordingChannelType: .unmixed,
                recordingFormatType: .wav,
                audioChannelParticipantOrdering: [ada, bob],
                channelAffinity: [.init(channel: 0, participant: ada)],
                pauseOnStart: true,
                externalStorage: .init(
                    recordingStorageKind: .azureBlobStorage,
                    recordingDestinationContainerURL: "https://contoso.blob.core.windows.net/calls"
                )
            )
            return [try .model(try await $0.calls.recording.start(request))]
        },
        WireCall("getRecordingProperties") { [try .model(try await $0.calls.recording.getProperties(id: recording))] },
        WireCall("pauseRecording") {
            try await $0.calls.recording.pause(id: recording)
            return [.nothing]
        },
        WireCall("resumeRecording") {
            try await $0.calls.recording.resume(id: recording)
            return [.nothing]
        },
        WireCall("stopRecording") {
            try await $0.calls.recording.stop(id: recording)
            return [.nothing]
        },
        WireCall("downloadRecording") {
            [try await .content(of: $0.calls.recording.download(recordingLocation: location(at: $0)))]
        },
        WireCall("downloadPartOfRecording") {
            let place = location(at: $0)
            let part = try await $0.calls.recording.download(recordingLocation: place, range: ByteRange(100...149))
            return [try await .content(of: part)]
        },
        WireCall("downloadStartOfRecording") {
            let place = location(at: $0)
            let part = try await $0.calls.recording.download(recordingLocation: place, range: ByteRange(0...49))
            return [try await .content(of: part)]
        },
        WireCall("deleteRecording") {
            try await $0.calls.recording.delete(recordingLocation: location(at: $0))
            return [.nothing]
        },
    ]

    /// On the resource's own host, because the service's hosts for content are not on loopback.
    private static func location(at resource: Resource) -> String {
        "\(resource.endpoint)/v1/objects/0-wus-d1-66994fe0ae92c75a11/content/video"
    }

    private static let recording = "eyJQbGF0Zm9ybUVuZHBvaW50SWQiOiJhIn0"
}
