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
    ///     RoomParticipant(doctor, role: .presenter),
    ///     RoomParticipant(patient),
    /// ])
    /// ```
    ///
    /// - Parameters:
    ///   - validFrom: When the room opens. The time of the call if left out.
    ///   - validUntil: When the room closes. 180 days after `validFrom` if left out.
    ///   - pstnDialOutEnabled: Whether calls in the room can dial out to phones. No if left out.
    ///   - participants: The participants, each of them once. None if empty.
    ///   - options: Options for this call.
    /// - Returns: The room. Participants need its id to join.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/invalidArgument`` if a participant appears
    ///   twice.
    public func createRoom(
        validFrom: Date? = nil,
        validUntil: Date? = nil,
        pstnDialOutEnabled: Bool? = nil,
        participants: [RoomParticipant],
        options: CallOptions = .init()
    ) async throws -> Room {
        let properties = try Self.properties(of: participants, in: "RoomsClient.createRoom")
        let request = CreateRoomRequest(
            validFrom: validFrom,
            validUntil: validUntil,
            pstnDialOutEnabled: pstnDialOutEnabled,
            participants: properties.isEmpty ? nil : properties
        )
        return try await createRoom(request, options: options)
    }

    /// Adds participants to a room, and changes the roles of existing ones.
    ///
    /// - Parameters:
    ///   - participants: The participants, each of them once.
    ///   - roomID: The room's id.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/invalidArgument`` if a participant appears
    ///   twice.
    public func addOrUpdateParticipants(
        _ participants: [RoomParticipant],
        toRoom roomID: String,
        options: CallOptions = .init()
    ) async throws {
        let changes = try Self.properties(of: participants, in: "RoomsClient.addOrUpdateParticipants")
        _ = try await updateParticipants(roomID: roomID, .init(participants: .set(changes)), options: options)
    }

    /// Removes participants from a room. Identifiers that are not in the room are ignored.
    ///
    /// - Parameters:
    ///   - participants: The participants to remove.
    ///   - roomID: The room's id.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func removeParticipants(
        _ participants: [CommunicationIdentifier],
        fromRoom roomID: String,
        options: CallOptions = .init()
    ) async throws {
        let removed = participants.map { ($0.rawID, ParticipantProperties?.none) }
        let changes = Dictionary(removed) { first, _ in first }
        _ = try await updateParticipants(roomID: roomID, .init(participants: .set(changes)), options: options)
    }

    /// Returns the properties by raw id. Throws if a participant appears twice: the service can't detect this, because
    /// a JSON key has one value.
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
