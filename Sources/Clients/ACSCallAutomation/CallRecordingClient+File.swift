// SPDX-License-Identifier: MIT

public import ACSCore

extension CallRecordingClient {
    /// Starts recording a call. The event `RecordingStateChanged` or `StartRecordingFailed` follows.
    ///
    /// - Parameters:
    ///   - call: The call, such as `.serverCall(id)` with the server call id from its events.
    ///   - content: Whether to record audio only, or audio and video.
    ///   - channel: Whether participants share one channel.
    ///   - format: The file format.
    ///   - stateCallbackURI: The URL to which the service sends changes of the recording's state.
    ///   - options: Options for this call.
    /// - Returns: The recording. Its id is required to stop it.
    /// - Throws: ``ACSError`` if the call fails.
    public func start(
        of call: CallLocator,
        content: RecordingContent = .audio,
        channel: RecordingChannel = .mixed,
        format: RecordingFormat = .wav,
        stateCallbackURI: String? = nil,
        options: CallOptions = .init()
    ) async throws -> RecordingProperties {
        let request = StartRecordingRequest(
            callLocator: call,
            recordingStateCallbackURI: stateCallbackURI,
            recordingContentType: content,
            recordingChannelType: channel,
            recordingFormatType: format
        )
        return try await start(request, options: options)
    }

    /// Downloads a recording to a file, which appears at its path when it is complete.
    ///
    /// If the connection is lost, the download continues where it stopped.
    ///
    /// - Parameters:
    ///   - recordingLocation: The content location from the event `RecordingFileStatusUpdated`.
    ///   - path: The file's path. An existing file is replaced.
    ///   - options: Options for this call.
    /// - Returns: The size of the file, in bytes.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/fileFailure`` if the file can't be written.
    @discardableResult
    public func download(
        recordingLocation: String,
        toFile path: String,
        options: CallOptions = .init()
    ) async throws -> Int64 {
        try await download(recordingLocation: recordingLocation, options: options).write(toFile: path)
    }
}
