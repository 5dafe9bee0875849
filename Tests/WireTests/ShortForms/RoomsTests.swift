// SPDX-License-Identifier: MIT

import ACSCore
import ACSRooms
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite("A room", .stallLimit)
struct RoomsTests {
    @Test("with a participant who is named twice is refused before anything is sent, and without the name")
    func twice() async throws {
        let transport = ScriptedTransport()
        let rooms = RoomsClient(connectionString: try .testing, options: .testing(transport))
        let ada = CommunicationIdentifier(rawID: "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000")
        let participants = [
            RoomParticipant(identifier: ada, role: .presenter), RoomParticipant(identifier: ada, role: .consumer),
        ]
        for call in ["RoomsClient.createRoom", "RoomsClient.addOrUpdateParticipants"] {
            let error = await #expect(throws: ACSError.self) {
                if call == "RoomsClient.createRoom" {
                    _ = try await rooms.createRoom(participants: participants)
                } else {
                    try await rooms.addOrUpdateParticipants(participants, toRoom: "99199690362660524")
                }
            }
            #expect(error?.kind == .invalidArgument)
            #expect(error?.operation == call)
            #expect(error?.message == "participants[1] has the identifier of an earlier participant.")
        }
        #expect(transport.requests.isEmpty)
    }
}
