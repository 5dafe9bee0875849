// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension CallAutomationClient {
    /// Microsoft's name for `connection(id:)`.
    @available(*, unavailable, message: "Call connection(id:).")
    public var getCallConnection: MicrosoftInstantName<CallConnectionClient> { .init(connection(id: "")) }

    /// Microsoft's name for `recording`.
    @available(*, unavailable, message: "Call recording.")
    public var getCallRecording: MicrosoftInstantName<CallRecordingClient> { .init(recording) }

    /// Microsoft's name for `connect(_:)`.
    @available(*, unavailable, message: "Call connect(_:).")
    public var connectCall: MicrosoftName<CallConnectionProperties> { .init() }

    /// Microsoft's name for `recording.start(of:)`.
    @available(*, unavailable, message: "Call recording.start(of:).")
    public var startRecording: MicrosoftName<RecordingProperties> { .init() }

    /// Microsoft's name for `recording.stop(id:)`.
    @available(*, unavailable, message: "Call recording.stop(id:).")
    public var stopRecording: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `recording.download(recordingLocation:)`.
    @available(*, unavailable, message: "Call recording.download(recordingLocation:).")
    public var downloadRecording: MicrosoftName<ByteStream> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try CallAutomationClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<CallAutomationClient> { .init() }
}

extension CallConnectionClient {
    /// Microsoft's name for `media`.
    @available(*, unavailable, message: "Call media.")
    public var getCallMedia: MicrosoftInstantName<CallMediaClient> { .init(media) }

    /// Microsoft's name for `getProperties()`.
    @available(*, unavailable, message: "Call getProperties().")
    public var getCallProperties: MicrosoftName<CallConnectionProperties> { .init() }

    /// Microsoft's name for `transfer(to:)`.
    @available(*, unavailable, message: "Call transfer(to:).")
    public var transferCallToParticipant: MicrosoftName<TransferCallResponse> { .init() }

    /// Microsoft's name for `media.recognize(_:)`.
    @available(*, unavailable, message: "Call media.recognize(_:).")
    public var startRecognizingMedia: MicrosoftName<Void> { .init() }
}

@available(*, unavailable, message: "Call media.play(_:).")
extension CallConnectionClient {
    /// Microsoft's name for `media.play(_:)`.
    public var playMedia: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `media.play(_:)`.
    public var playMediaToAll: MicrosoftName<Void> { .init() }
}
