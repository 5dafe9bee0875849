// SPDX-License-Identifier: MIT

public import ACSCore

/// Somebody who could not be added to a thread, with the reason.
public struct FailedChatParticipant: Equatable, Sendable {
    /// Who was to be added; nil where the service's error does not say whom it is about.
    public var participant: ChatParticipant?
    /// Why not. Its `target` is the raw id of the participant.
    public var error: ServiceError

    /// Pairs a participant with an error, for tests.
    public init(participant: ChatParticipant?, error: ServiceError) {
        self.participant = participant
        self.error = error
    }

    /// Finds the participant that an error is about.
    ///
    /// - Parameters:
    ///   - error: The service's error.
    ///   - participants: Those who were to be added.
    init(_ error: ServiceError, among participants: [ChatParticipant]) {
        let named = participants.first { $0.identifier.rawID == error.target }
        // Some errors name the participant in their sentence alone.
        let others = participants.filter { error.message?.contains($0.identifier.rawID) == true }
        self.init(participant: named ?? (others.count == 1 ? others.first : nil), error: error)
    }
}
