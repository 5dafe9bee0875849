// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

extension RoomsClient {
    /// Microsoft's name for `addOrUpdateParticipants(_:toRoom:)`.
    @available(*, unavailable, message: "Call addOrUpdateParticipants(_:toRoom:).")
    public var upsertParticipants: MicrosoftName<Void> { .init() }

    /// Microsoft's name for `listParticipants(roomID:)`.
    @available(*, unavailable, message: "Call listParticipants(roomID:).")
    public var getParticipants: MicrosoftInstantName<PagedSequence<RoomParticipant>> {
        .init(listParticipants(roomID: ""))
    }

    /// Microsoft's name for `listRooms()`.
    @available(*, unavailable, message: "Call listRooms().")
    public var getRooms: MicrosoftInstantName<PagedSequence<Room>> { .init(listRooms()) }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try RoomsClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<RoomsClient> { .init() }
}
