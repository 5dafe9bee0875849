// Recorded by ExampleTests from rooms.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSRooms
import ACSTesting
import Foundation

extension ExampleCalls {
    enum RoomsClientCalls {
        static let all: [String: Call] = [
            "createRoom.withItsParticipants": createRoomWithItsParticipants,
            "createRoom.forAnHour": createRoomForAnHour,
            "listRooms.ofTheResource": listRoomsOfTheResource,
            "getRoom.byItsID": getRoomByItsID,
            "getRoom.thatWasDeleted": getRoomThatWasDeleted,
            "updateRoom.closesLater": updateRoomClosesLater,
            "deleteRoom.afterItsCall": deleteRoomAfterItsCall,
            "listParticipants.withTheirRoles": listParticipantsWithTheirRoles,
            "updateParticipants.newRole": updateParticipantsNewRole,
            "updateParticipants.removed": updateParticipantsRemoved,
        ]

        static func createRoomWithItsParticipants(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let ada = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001a")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            let room = try await client.createRoom(participants: [
                .init(identifier: ada, role: .presenter),
                .init(identifier: grace, role: .attendee),
            ])
            print("Store \(room.id).")
            returned.append(room)
        }

        static func createRoomForAnHour(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let opens = try Date("2026-01-05T10:00:00Z", strategy: .iso8601)
            let room = try await client.createRoom(
                validFrom: opens,
                validUntil: opens.addingTimeInterval(3600),
                pstnDialOutEnabled: true,
                participants: []
            )
            print("Store \(room.id).")
            returned.append(room)
        }

        static func listRoomsOfTheResource(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await room in client.listRooms() {
                returned.append(room)
                print(room.id, room.validUntil)
            }
        }

        static func getRoomByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let room = try await client.getRoom(id: "99412207718305164")
            print(room.validFrom, room.validUntil)
            returned.append(room)
        }

        static func getRoomThatWasDeleted(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            do {
                let room = try await client.getRoom(id: "99412207718305164")
                print(room.validUntil)
            } catch let error as ACSError where error.kind == .notFound {
                print("The room was deleted.")
            }
        }

        static func updateRoomClosesLater(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let end = try Date("2026-01-05T12:00:00Z", strategy: .iso8601)
            let room = try await client.updateRoom(id: "99412207718305164", .init(validUntil: .set(end)))
            print(room.validUntil)
            returned.append(room)
        }

        static func deleteRoomAfterItsCall(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteRoom(id: "99412207718305164")
        }

        static func listParticipantsWithTheirRoles(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let participants = client.listParticipants(roomID: "99412207718305164")
            for try await participant in participants where participant.role == .presenter {
                returned.append(participant)
                print(participant.identifier.rawID)
            }
        }

        static func updateParticipantsNewRole(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.addOrUpdateParticipants(
                [.init(identifier: grace, role: .presenter)],
                toRoom: "99412207718305164"
            )
        }

        static func updateParticipantsRemoved(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try RoomsClient(endpoint: .testing, credential: key, options: .testing(transport))
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.removeParticipants([grace], fromRoom: "99412207718305164")
        }
    }
}
