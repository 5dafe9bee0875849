// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension RoomsClient {
    /// Creates a room with its participants.
    ///
    /// ```swift
    /// let room = try await rooms.createRoom(participants: [
    ///     RoomParticipant(identifier: doctor, role: .presenter),
    ///     RoomParticipant(identifier: patient, role: .attendee),
    /// ])
    /// ```
    ///
    /// - Parameters:
    ///   - validFrom: When the room opens; the time of the call if left out.
    ///   - validUntil: When the room closes; 180 days after `validFrom` if left out.
    ///   - pstnDialOutEnabled: Whether calls in the room may dial out to phones; no if left out.
    ///   - participants: Who may join, each once.
    ///   - options: Options for this call only.
    /// - Returns: The room, whose id those who join need.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached; of kind
    ///   ``ACSError/Kind/invalidArgument`` if a participant is named twice.
    public func createRoom(
        validFrom: Date? = nil,
        validUntil: Date? = nil,
        pstnDialOutEnabled: Bool? = nil,
        participants: [RoomParticipant],
        options: CallOptions = .init()
    ) async throws -> Room {
        let request = CreateRoomRequest(
            validFrom: validFrom,
            validUntil: validUntil,
            pstnDialOutEnabled: pstnDialOutEnabled,
            participants: try Self.properties(of: participants, in: "RoomsClient.createRoom")
        )
        return try await createRoom(request, options: options)
    }

    /// Adds participants to a room, and changes the role of those who are there already.
    ///
    /// - Parameters:
    ///   - participants: Who may join, each once.
    ///   - roomID: The room's id.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached; of kind
    ///   ``ACSError/Kind/invalidArgument`` if a participant is named twice.
    public func addOrUpdateParticipants(
        _ participants: [RoomParticipant],
        toRoom roomID: String,
        options: CallOptions = .init()
    ) async throws {
        let changes = try Self.properties(of: participants, in: "RoomsClient.addOrUpdateParticipants")
        _ = try await updateParticipants(roomID: roomID, .init(participants: .set(changes)), options: options)
    }

    /// Removes participants from a room. Those who are not in it are passed over.
    ///
    /// - Parameters:
    ///   - participants: Who may no longer join.
    ///   - roomID: The room's id.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
    public func removeParticipants(
        _ participants: [CommunicationIdentifier],
        fromRoom roomID: String,
        options: CallOptions = .init()
    ) async throws {
        let removed = participants.map { ($0.rawID, ParticipantProperties?.none) }
        let changes = Dictionary(removed) { first, _ in first }
        _ = try await updateParticipants(roomID: roomID, .init(participants: .set(changes)), options: options)
    }

    /// Two roles for one participant would be a mistake that the service never sees: JSON has one value for a key.
    private static func properties(
        of participants: [RoomParticipant],
        in operation: String
    ) throws -> [String: ParticipantProperties?] {
        var properties: [String: ParticipantProperties?] = [:]
        for (index, participant) in participants.enumerated() {
            let previous = properties.updateValue(.init(role: participant.role), forKey: participant.identifier.rawID)
            guard previous == nil else {
                throw ACSError(
                    .invalidArgument,
                    message: "participants[\(index)] has the identifier of an earlier participant.",
                    operation: operation,
                    wasSent: .no
                )
            }
        }
        return properties
    }
}
