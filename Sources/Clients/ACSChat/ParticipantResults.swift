// SPDX-License-Identifier: MIT

public import ACSCore

// The service returns only the participants that it could not add.

extension NewChatThread: PartialResult {
    /// Always empty, because the response does not contain the added participants.
    public var succeeded: [Never] { [] }

    /// The participant's error.
    public static func serviceError(of failure: FailedChatParticipant) -> ServiceError { failure.error }
}

extension AddChatParticipantsResult: PartialResult {
    /// Always empty, because the response does not contain the added participants.
    public var succeeded: [Never] { [] }

    /// One error for each participant that could not be added.
    public var failed: [ServiceError] { invalidParticipants ?? [] }

    /// The error itself.
    public static func serviceError(of failure: ServiceError) -> ServiceError { failure }

    /// Returns the participants that could not be added, with their errors.
    ///
    /// - Parameter participants: The participants of the request.
    public func failed(among participants: [ChatParticipant]) -> [FailedChatParticipant] {
        failed.map { FailedChatParticipant($0, among: participants) }
    }
}
