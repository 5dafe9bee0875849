// SPDX-License-Identifier: MIT

public import ACSCore

extension ChatClient {
    /// Creates a thread in which the user participates.
    ///
    /// - Parameters:
    ///   - topic: The topic of the thread.
    ///   - participants: The initial participants besides the user.
    ///   - metadata: The app's own key-value pairs, 1 KB in all. Since API version 2025-03-15.
    ///   - retentionPolicy: When the service deletes the thread. Since API version 2025-03-15.
    ///   - options: Options for this call.
    /// - Returns: The thread, and the participants that could not be added to it.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/undecodableResponse`` if the service accepts
    ///   the call but returns no thread.
    public func createThread(
        topic: String,
        participants: [ChatParticipant] = [],
        metadata: [String: String]? = nil,
        retentionPolicy: ChatRetentionPolicy? = nil,
        options: CallOptions = .init()
    ) async throws -> NewChatThread {
        let request = CreateChatThreadRequest(
            topic: topic,
            participants: participants,
            metadata: metadata,
            retentionPolicy: retentionPolicy
        )
        let (result, thread) = try await options.requireField(
            "chatThread",
            as: "thread",
            in: "ChatClient.createThread",
            read: \.thread,
            from: { try await createThread(request, options: $0) }
        )
        let failed = (result.invalidParticipants ?? []).map { FailedChatParticipant($0, among: participants) }
        return NewChatThread(thread: thread, failed: failed)
    }
}
