// SPDX-License-Identifier: MIT

public import ACSCore
import Synchronization

extension ChatClient {
    /// Creates a thread that the user takes part in.
    ///
    /// - Parameters:
    ///   - topic: What the thread is about.
    ///   - participants: Who joins at once, besides the user.
    ///   - options: What this call does differently.
    /// - Returns: The thread, and those who could not be added to it.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached; of kind
    ///   ``ACSError/Kind/undecodableResponse`` when it accepts the call and names no thread.
    public func createThread(
        topic: String,
        participants: [ChatParticipant] = [],
        options: CallOptions = .init()
    ) async throws -> NewChatThread {
        let answer = Mutex<ResponseHead?>(nil)
        let clientRequestID = options.makeClientRequestID()
        var watched = options
        watched.clientRequestID = clientRequestID
        watched.onResponse = { head in
            answer.withLock { $0 = head }
            options.onResponse?(head)
        }
        let result = try await createThread(.init(topic: topic, participants: participants), options: watched)
        guard let thread = result.thread else {
            let head = answer.withLock { $0 }
            throw ACSError(
                .undecodableResponse,
                message: "The service accepted the call, and its answer names no thread.",
                operation: "ChatClient.createThread",
                status: head?.status,
                requestID: head?.requestID,
                clientRequestID: clientRequestID,
                wasSent: .yes,
                codingPath: "chatThread"
            )
        }
        let failed = (result.invalidParticipants ?? []).map { FailedChatParticipant($0, among: participants) }
        return NewChatThread(thread: thread, failed: failed)
    }
}
