// SPDX-License-Identifier: MIT

public import ACSCore

extension CallConnectionClient {
    /// Ends the call for everyone, or leaves it to the others.
    ///
    /// - Parameters:
    ///   - forEveryone: Whether the call ends.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func hangUp(forEveryone: Bool, options: CallOptions = .init()) async throws {
        if forEveryone {
            try await terminate(options: options)
        } else {
            try await hangUp(options: options)
        }
    }

    /// Transfers the call to someone who is not in it.
    ///
    /// - Parameters:
    ///   - target: Who gets the call.
    ///   - callerID: The number that a called phone sees, in E.164 format.
    ///   - transferee: Who is transferred; required in group calls.
    ///   - operationContext: Comes back in `CallTransferAccepted` or `CallTransferFailed`.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func transfer(
        to target: CommunicationIdentifier,
        callerID: String? = nil,
        transferee: CommunicationIdentifier? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        let request = TransferToParticipantRequest(
            targetParticipant: target,
            operationContext: operationContext,
            transferee: transferee,
            sourceCallerID: callerID.map { PhoneNumberIdentifier($0) }
        )
        _ = try await transfer(request, options: options)
    }

    /// Invites someone to the call.
    ///
    /// - Parameters:
    ///   - participant: Who is invited.
    ///   - callerID: The number that a called phone sees, in E.164 format; required for phones.
    ///   - operationContext: Comes back in `AddParticipantSucceeded` or `AddParticipantFailed`.
    ///   - options: Options for this call only.
    /// - Returns: The invitation, whose id cancels it.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func addParticipant(
        _ participant: CommunicationIdentifier,
        callerID: String? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws -> AddParticipantResponse {
        let request = AddParticipantRequest(
            sourceCallerID: callerID.map { PhoneNumberIdentifier($0) },
            participantToAdd: participant,
            operationContext: operationContext
        )
        return try await addParticipant(request, options: options)
    }

    /// Removes a participant from the call.
    ///
    /// - Parameters:
    ///   - participant: Who is removed.
    ///   - operationContext: Comes back in `RemoveParticipantSucceeded` or `RemoveParticipantFailed`.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func removeParticipant(
        _ participant: CommunicationIdentifier,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        let request = RemoveParticipantRequest(participantToRemove: participant, operationContext: operationContext)
        _ = try await removeParticipant(request, options: options)
    }

    /// Mutes a participant.
    ///
    /// - Parameters:
    ///   - participant: Who is muted.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func mute(_ participant: CommunicationIdentifier, options: CallOptions = .init()) async throws {
        _ = try await muteParticipants(.init(targetParticipants: [participant]), options: options)
    }
}
