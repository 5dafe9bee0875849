// SPDX-License-Identifier: MIT

public import ACSCore

/// A participant that could not be added to a thread, with the reason.
public struct FailedChatParticipant: Equatable, Sendable {
    /// The participant, or `nil` if the service's error does not identify one.
    public var participant: ChatParticipant?
    /// The reason. Its `target` is the participant's raw id, if the service names one.
    public var error: ServiceError

    /// Creates a failure, for tests.
    public init(participant: ChatParticipant?, error: ServiceError) {
        self.participant = participant
        self.error = error
    }

    /// Finds the participant that an error is about.
    ///
    /// - Parameters:
    ///   - error: The service's error.
    ///   - participants: The participants of the request.
    init(_ error: ServiceError, among participants: [ChatParticipant]) {
        let named = participants.first { $0.identifier.rawID == error.target }
        // Some errors name the participant in their message only.
        let others = participants.filter { error.message?.contains($0.identifier.rawID) == true }
        self.init(participant: named ?? (others.count == 1 ? others.first : nil), error: error)
    }
}
