// SPDX-License-Identifier: MIT

public import ACSCore

extension MessagesClient {
    /// Downloads the media of a received message to a file, which appears at its path when it is complete.
    ///
    /// If the connection is lost, the download continues where it stopped.
    ///
    /// - Parameters:
    ///   - id: The media's id in the event `AdvancedMessageReceived`.
    ///   - path: The file's path. An existing file is replaced.
    ///   - options: Options for this call.
    /// - Returns: The size of the file, in bytes.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/fileFailure`` if the file can't be written.
    @discardableResult
    public func downloadMedia(
        id: String,
        toFile path: String,
        options: CallOptions = .init()
    ) async throws -> Int64 {
        try await downloadMedia(id: id, options: options).write(toFile: path)
    }
}
