// SPDX-License-Identifier: MIT

public import ACSCore

// The service names only those whom it could not add.

extension NewChatThread: PartialResult {
    /// Nobody: the answer does not name those who were added.
    public var succeeded: [Never] { [] }

    /// The participant's error.
    public static func serviceError(of failure: FailedChatParticipant) -> ServiceError { failure.error }
}

extension AddChatParticipantsResult: PartialResult {
    /// Nobody: the answer does not name those who were added.
    public var succeeded: [Never] { [] }

    /// One error per participant that could not be added.
    public var failed: [ServiceError] { invalidParticipants ?? [] }

    /// The error itself.
    public static func serviceError(of failure: ServiceError) -> ServiceError { failure }

    /// The participants that could not be added, each with its error.
    ///
    /// - Parameter participants: Those who were to be added.
    public func failed(among participants: [ChatParticipant]) -> [FailedChatParticipant] {
        failed.map { FailedChatParticipant($0, among: participants) }
    }
}
