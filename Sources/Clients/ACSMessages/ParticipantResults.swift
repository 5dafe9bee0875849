// SPDX-License-Identifier: MIT

public import ACSCore

// The service returns only the participants that it could not add or remove.

extension AddParticipantsResult: PartialResult {
    /// Always empty, because the response does not contain the added participants.
    public var succeeded: [Never] { [] }

    /// The participants that could not be added.
    public var failed: [InvalidParticipant] { invalidParticipants }

    /// The participant's error.
    public static func serviceError(of failure: InvalidParticipant) -> ServiceError { failure.serviceError }
}

extension RemoveParticipantsResult: PartialResult {
    /// Always empty, because the response does not contain the removed participants.
    public var succeeded: [Never] { [] }

    /// The participants that could not be removed.
    public var failed: [InvalidParticipant] { invalidParticipants }

    /// The participant's error.
    public static func serviceError(of failure: InvalidParticipant) -> ServiceError { failure.serviceError }
}

extension InvalidParticipant {
    /// The error, with the participant's id as its target if the service names none.
    fileprivate var serviceError: ServiceError {
        var error = error ?? ServiceError()
        error.target = error.target ?? id
        return error
    }
}
