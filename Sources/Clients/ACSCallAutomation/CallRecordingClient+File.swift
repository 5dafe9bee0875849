// SPDX-License-Identifier: MIT

public import ACSCore

extension CallRecordingClient {
    /// Records a call.
    ///
    /// - Parameters:
    ///   - call: The call, such as `.serverCall(id)` with the server call id of its events.
    ///   - content: Sound, or sound and video.
    ///   - channel: Whether participants are recorded together.
    ///   - format: The file format.
    ///   - stateCallbackURI: Where changes of the recording's state are sent.
    ///   - options: Options for this call only.
    /// - Returns: The recording, whose id stops it.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
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

    /// Downloads a recording to a file, which gets its name when it is complete.
    ///
    /// A download whose connection breaks goes on where it broke.
    ///
    /// - Parameters:
    ///   - recordingLocation: The content location from the event `RecordingFileStatusUpdated`.
    ///   - path: The file's path. An existing file is replaced.
    ///   - options: Options for this call only.
    /// - Returns: How many bytes the file has.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached; of kind
    ///   ``ACSError/Kind/fileFailure`` if the file can't be written.
    @discardableResult
    public func download(
        recordingLocation: String,
        toFile path: String,
        options: CallOptions = .init()
    ) async throws -> Int64 {
        try await download(recordingLocation: recordingLocation, options: options).write(toFile: path)
    }
}
