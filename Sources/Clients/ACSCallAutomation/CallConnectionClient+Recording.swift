// SPDX-License-Identifier: MIT

public import ACSCore

extension CallConnectionClient {
    /// Starts recording the call. The event `RecordingStateChanged` or `StartRecordingFailed` follows.
    ///
    /// The recording ends with the call, and can be paused, resumed and stopped with
    /// ``CallAutomationClient/recording``. Since API version 2025-06-15; with older ones, use
    /// ``CallRecordingClient/start(of:content:channel:format:stateCallbackURI:options:)`` and the server call id.
    ///
    /// - Parameters:
    ///   - content: Whether to record audio only, or audio and video.
    ///   - channel: Whether participants share one channel.
    ///   - format: The file format.
    ///   - stateCallbackURI: The URL to which the service sends changes of the recording's state.
    ///   - options: Options for this call.
    /// - Returns: The recording. Its id is required to stop it.
    /// - Throws: ``ACSError`` if the call fails.
    public func startRecording(
        content: RecordingContent = .audio,
        channel: RecordingChannel = .mixed,
        format: RecordingFormat = .wav,
        stateCallbackURI: String? = nil,
        options: CallOptions = .init()
    ) async throws -> RecordingProperties {
        let request = StartRecordingRequest(
            callConnectionID: id,
            recordingStateCallbackURI: stateCallbackURI,
            recordingContentType: content,
            recordingChannelType: channel,
            recordingFormatType: format
        )
        return try await CallRecordingClient(pipeline: pipeline).start(request, options: options)
    }
}
