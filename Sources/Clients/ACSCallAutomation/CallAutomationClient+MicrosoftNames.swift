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

    /// Microsoft's name for `recording.pause(id:)`.
    @available(*, unavailable, message: "Call recording.pause(id:).")
    public var pauseRecording: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `recording.resume(id:)`.
    @available(*, unavailable, message: "Call recording.resume(id:).")
    public var resumeRecording: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `recording.getProperties(id:)`.
    @available(*, unavailable, message: "Call recording.getProperties(id:).")
    public var getRecordingProperties: MicrosoftName<RecordingProperties> { .init() }

    /// Microsoft's name for `recording.delete(recordingLocation:)`.
    @available(*, unavailable, message: "Call recording.delete(recordingLocation:).")
    public var deleteRecording: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `recording.download(recordingLocation:)`.
    @available(*, unavailable, message: "Call recording.download(recordingLocation:).")
    public var downloadRecording: MicrosoftName<ByteStream> { .init() }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try CallAutomationClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<CallAutomationClient> { .init() }
}
