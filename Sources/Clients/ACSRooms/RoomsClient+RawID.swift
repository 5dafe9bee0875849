// SPDX-License-Identifier: MIT

public import ACSCore

// Identifiers are often stored as text and passed as such: the compiler says how to create one.

@available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
extension RoomsClient {
    /// Unavailable: text is not an identifier.
    public func removeParticipants(
        _ participants: [String],
        fromRoom roomID: String,
        options: CallOptions = .init()
    ) async throws {
        try await removeParticipants(
            participants.map { CommunicationIdentifier(rawID: $0) },
            fromRoom: roomID,
            options: options
        )
    }
}
