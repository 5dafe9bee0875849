// SPDX-License-Identifier: MIT

public import ACSCore

extension RoomParticipant {
    /// Creates a participant.
    ///
    /// - Parameters:
    ///   - identifier: The participant's identifier.
    ///   - role: What the participant can do in the room's calls.
    public init(_ identifier: CommunicationIdentifier, role: ParticipantRole = .attendee) {
        self.init(identifier: identifier, role: role)
    }

    /// Unavailable: text is not an identifier.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
    public init(_ identifier: String, role: ParticipantRole = .attendee) {
        self.init(CommunicationIdentifier(rawID: identifier), role: role)
    }
}
