// SPDX-License-Identifier: MIT

import ACSCore
import ACSRooms
import Foundation

extension WireCall {
    static let rooms = [
        WireCall("createRoom") {
            let room = try await $0.rooms.createRoom(
                validFrom: since,
                validUntil: until,
                pstnDialOutEnabled: true,
                participants: members
            )
            return [try .model(room)]
        },
        WireCall("createEmptyRoom") {
            let room = try await $0.rooms.createRoom(
                validFrom: since,
                validUntil: until,
                pstnDialOutEnabled: true,
                participants: []
            )
            return [try .model(room)]
        },
        WireCall("listRooms") { try await $0.rooms.listRooms().decoded() },
        WireCall("getRoom") { [try .model(try await $0.rooms.getRoom(id: room))] },
        WireCall("updateRoom") {
            let change = UpdateRoomRequest(
                validFrom: .set(since),
                validUntil: .set(until),
                pstnDialOutEnabled: .set(false)
            )
            return [try .model(try await $0.rooms.updateRoom(id: room, change))]
        },
        WireCall("extendRoom") {
            [try .model(try await $0.rooms.updateRoom(id: room, .init(validUntil: .set(until))))]
        },
        WireCall("deleteRoom") {
            try await $0.rooms.deleteRoom(id: room)
            return [.nothing]
        },
        WireCall("listParticipants") { try await $0.rooms.listParticipants(roomID: room).decoded() },
        WireCall("addParticipants") {
            try await $0.rooms.addOrUpdateParticipants(members, toRoom: room)
            return [try .model(JSONValue.object([:]))]
        },
        WireCall("removeParticipants") {
            try await $0.rooms.removeParticipants(members.reversed().map(\.identifier), fromRoom: room)
            return [try .model(JSONValue.object([:]))]
        },
    ]

    private static let room = "99199690362660524"
    /// 2026-03-02T03:04:05Z
    private static let until = Date(timeIntervalSince1970: 1_772_420_645)
    private static let members = [
        RoomParticipant(identifier: ada, role: .presenter),
        RoomParticipant(identifier: bob, role: .consumer),
    ]
}
