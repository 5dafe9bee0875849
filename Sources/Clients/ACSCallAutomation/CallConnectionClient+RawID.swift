// SPDX-License-Identifier: MIT

public import ACSCore

// Identifiers are often stored as text and passed as such: the compiler says how to create one.

@available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
extension CallConnectionClient {
    /// Unavailable: text is not an identifier.
    public func getParticipant(
        participant: String,
        options: CallOptions = .init()
    ) async throws -> CallParticipant {
        try await getParticipant(participant: CommunicationIdentifier(rawID: participant), options: options)
    }

    /// Unavailable: text is not an identifier.
    public func transfer(
        to target: String,
        callerID: String? = nil,
        transferee: String? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        try await transfer(
            to: CommunicationIdentifier(rawID: target),
            callerID: callerID,
            transferee: transferee.map { CommunicationIdentifier(rawID: $0) },
            operationContext: operationContext,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func addParticipant(
        _ participant: String,
        callerID: String? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws -> AddParticipantResponse {
        try await addParticipant(
            CommunicationIdentifier(rawID: participant),
            callerID: callerID,
            operationContext: operationContext,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func removeParticipant(
        _ participant: String,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        try await removeParticipant(
            CommunicationIdentifier(rawID: participant),
            operationContext: operationContext,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func mute(_ participant: String, options: CallOptions = .init()) async throws {
        try await mute(CommunicationIdentifier(rawID: participant), options: options)
    }
}

extension CallAutomationClient {
    /// Unavailable: text is not an identifier.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
    public func createCall(
        to targets: [String],
        callerID: String? = nil,
        callbackURI: String,
        operationContext: String? = nil,
        cognitiveServicesEndpoint: String? = nil,
        options: CallOptions = .init()
    ) async throws -> CallConnectionClient {
        try await createCall(
            to: targets.map { CommunicationIdentifier(rawID: $0) },
            callerID: callerID,
            callbackURI: callbackURI,
            operationContext: operationContext,
            cognitiveServicesEndpoint: cognitiveServicesEndpoint,
            options: options
        )
    }
}
