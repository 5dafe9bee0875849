// SPDX-License-Identifier: MIT

public import ACSCore

extension CallConnectionClient {
    /// Leaves the call, or ends it for everyone. The event `CallDisconnected` follows.
    ///
    /// - Parameters:
    ///   - forEveryone: `true` ends the call; `false` leaves it to the other participants.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func hangUp(forEveryone: Bool, options: CallOptions = .init()) async throws {
        if forEveryone {
            try await terminate(options: options)
        } else {
            try await hangUp(options: options)
        }
    }

    /// Transfers the call to a new target. The event `CallTransferAccepted` or `CallTransferFailed` follows.
    ///
    /// - Parameters:
    ///   - target: The new target, who is not in the call yet.
    ///   - callerID: The number shown to phones, in E.164 format.
    ///   - transferee: The participant to transfer. Required in group calls.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
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

    /// Invites a participant. The event `AddParticipantSucceeded` or `AddParticipantFailed` follows.
    ///
    /// - Parameters:
    ///   - participant: The participant to invite.
    ///   - callerID: The number shown to phones, in E.164 format. Required to invite a phone.
    ///   - operationContext: A value that the response and the events of this request repeat.
    ///   - options: Options for this call.
    /// - Returns: The invitation. Its id is required to cancel it.
    /// - Throws: ``ACSError`` if the call fails.
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

    /// Removes a participant. The event `RemoveParticipantSucceeded` or `RemoveParticipantFailed` follows.
    ///
    /// - Parameters:
    ///   - participant: The participant to remove.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
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
    ///   - participant: The participant to mute, a Communication Services user.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func mute(_ participant: CommunicationIdentifier, options: CallOptions = .init()) async throws {
        _ = try await muteParticipants(.init(targetParticipants: [participant]), options: options)
    }
}
