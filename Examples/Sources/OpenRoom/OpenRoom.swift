// SPDX-License-Identifier: MIT

import ACSIdentity
import ACSRooms
import Foundation

/// Opens a room in which a doctor and a patient can meet for an hour: `swift run OpenRoom`.
///
/// A program for a terminal: it prints what the app would give to the two, the ids of the room and of its participants.
@main
struct OpenRoom {
    static func main() async throws {
        let resource = try ConnectionString.environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        let identity = IdentityClient(connectionString: resource)
        let doctor = try await identity.createUser().user.id
        let patient = try await identity.createUser().user.id

        let rooms = RoomsClient(connectionString: resource)
        let room = try await rooms.createRoom(
            validUntil: Date.now.addingTimeInterval(3600),
            participants: [
                .init(identifier: doctor, role: .presenter),
                .init(identifier: patient, role: .attendee),
            ]
        )
        // Both join with this id and a token for calls; see IssueToken.
        print("room \(room.id)")
        for try await participant in rooms.listParticipants(roomID: room.id) {
            print("\(participant.role): \(participant.identifier.rawID)")
        }
    }
}
