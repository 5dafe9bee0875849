// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import ACSPhoneNumbers
import ACSRooms
import ACSSMS
import WireServer

/// The call of ours whose response was recorded.
struct RecordedCall: Sendable {
    /// The method and the path, with `*` for a parameter.
    let route: String
    /// Ours, such as `ChatClient.createThread`.
    let operation: String
    let content: Content
    /// Makes the call with arguments that don't matter, because the response is already there.
    let make: @Sendable (Resource) async throws -> Decoded

    /// What a recorded success contains.
    enum Content: Sendable {
        case nothing
        /// What our client decodes.
        case decoded
        /// The shape of an API version before those that our library knows, without fields that it requires.
        case older
    }

    /// - Returns: `nil` if no operation of ours makes such a request.
    static func of(_ exchange: RecordedExchange) -> RecordedCall? {
        all.first { exchange.matches($0.route) }
    }

    /// The requests to a resource that no operation of ours makes: how Rooms changed participants until 2022.
    static let foreign = ["add", "update", "remove"].map { "POST /rooms/*/participants:\($0)" }

    private static func action(
        _ route: String,
        _ operation: String,
        _ make: @escaping @Sendable (Resource) async throws -> Void
    ) -> RecordedCall {
        RecordedCall(route: route, operation: operation, content: .nothing) {
            try await make($0)
            return .nothing
        }
    }

    private static func model<Value: Encodable & Sendable>(
        _ route: String,
        _ operation: String,
        _ make: @escaping @Sendable (Resource) async throws -> Value
    ) -> RecordedCall {
        RecordedCall(route: route, operation: operation, content: .decoded) { try .model(await make($0)) }
    }

    private static func older(
        _ route: String,
        _ operation: String,
        _ make: @escaping @Sendable (Resource) async throws -> Void
    ) -> RecordedCall {
        RecordedCall(route: route, operation: operation, content: .older) {
            try await make($0)
            return .nothing
        }
    }

    private static func page<Item: Encodable & Sendable>(
        _ route: String,
        _ operation: String,
        named name: String = "value",
        _ list: @escaping @Sendable (Resource) throws -> PagedSequence<Item>
    ) -> RecordedCall {
        RecordedCall(route: route, operation: operation, content: .decoded) { resource in
            var pages = try list(resource).pages.makeAsyncIterator()
            guard let page = try await pages.next() else { return .nothing }
            if let failure = page.failures.first { throw failure.error }
            return try .page(page.items, named: name, next: page.continuationToken)
        }
    }

    private static let user = CommunicationIdentifier.communicationUser("8:acs:a")

    private static let all = [
        model("POST /identities", "IdentityClient.createUser") {
            try await $0.identity.createUser()
        },
        action("DELETE /identities/*", "IdentityClient.deleteUser") {
            try await $0.identity.deleteUser(user: user)
        },
        action("POST /identities/*/:revokeAccessTokens", "IdentityClient.revokeAccessTokens") {
            try await $0.identity.revokeAccessTokens(user: user)
        },
        model("POST /identities/*/:issueAccessToken", "IdentityClient.issueAccessToken") {
            try await $0.identity.issueAccessToken(user: user, .init(scopes: [.chat]))
        },
        model("POST /sms", "SMSClient.send") {
            try await $0.sms.send("a", from: "b", to: ["c"])
        },
        action("POST /availablePhoneNumbers/countries/*/:search", "PhoneNumbersClient.search") {
            _ = try await $0.numbers.beginSearch(
                country: "US",
                type: .tollFree,
                assignment: .application,
                capabilities: .init(sms: .outbound)
            )
        },
        model("GET /availablePhoneNumbers/searchResults/*", "PhoneNumbersClient.getSearchResult") {
            try await $0.numbers.getSearchResult(searchID: "a")
        },
        action("POST /availablePhoneNumbers/:purchase", "PhoneNumbersClient.purchase") {
            _ = try await $0.numbers.beginPurchase(.init(searchID: "a"))
        },
        model("GET /phoneNumbers/operations/*", "PhoneNumbersClient.getOperation") {
            try await $0.numbers.getOperation(operationID: "a")
        },
        page("GET /phoneNumbers", "PhoneNumbersClient.listPurchasedPhoneNumbers", named: "phoneNumbers") {
            try $0.numbers.listPurchasedPhoneNumbers()
        },
        model("GET /phoneNumbers/*", "PhoneNumbersClient.getPurchasedPhoneNumber") {
            try await $0.numbers.getPurchasedPhoneNumber(phoneNumber: "+1")
        },
        model("POST /chat/threads", "ChatClient.createThread") {
            try await $0.chat.createThread(CreateChatThreadRequest(topic: "a"))
        },
        page("GET /chat/threads", "ChatClient.listThreads") {
            try $0.chat.listThreads()
        },
        action("DELETE /chat/threads/*", "ChatClient.deleteThread") {
            try await $0.chat.deleteThread(id: "a")
        },
        model("GET /chat/threads/*", "ChatThreadClient.getProperties") {
            try await $0.chat.thread(id: "a").getProperties()
        },
        action("PATCH /chat/threads/*", "ChatThreadClient.updateProperties") {
            try await $0.chat.thread(id: "a").updateProperties(.init(topic: .set("b")))
        },
        model("POST /chat/threads/*/messages", "ChatThreadClient.sendMessage") {
            try await $0.chat.thread(id: "a").sendMessage("b")
        },
        page("GET /chat/threads/*/messages", "ChatThreadClient.listMessages") {
            try $0.chat.thread(id: "a").listMessages()
        },
        model("GET /chat/threads/*/messages/*", "ChatThreadClient.getMessage") {
            try await $0.chat.thread(id: "a").getMessage(id: "b")
        },
        action("PATCH /chat/threads/*/messages/*", "ChatThreadClient.updateMessage") {
            try await $0.chat.thread(id: "a").updateMessage(id: "b", .init(content: .set("c")))
        },
        action("DELETE /chat/threads/*/messages/*", "ChatThreadClient.deleteMessage") {
            try await $0.chat.thread(id: "a").deleteMessage(id: "b")
        },
        page("GET /chat/threads/*/participants", "ChatThreadClient.listParticipants") {
            try $0.chat.thread(id: "a").listParticipants()
        },
        model("POST /chat/threads/*/participants/:add", "ChatThreadClient.addParticipants") {
            let request = AddChatParticipantsRequest(participants: [ChatParticipant(user)])
            return try await $0.chat.thread(id: "a").addParticipants(request)
        },
        action("POST /chat/threads/*/participants/:remove", "ChatThreadClient.removeParticipant") {
            try await $0.chat.thread(id: "a").removeParticipant(user)
        },
        page("GET /chat/threads/*/readReceipts", "ChatThreadClient.listReadReceipts") {
            try $0.chat.thread(id: "a").listReadReceipts()
        },
        action("POST /chat/threads/*/readReceipts", "ChatThreadClient.sendReadReceipt") {
            try await $0.chat.thread(id: "a").sendReadReceipt(.init(messageID: "b"))
        },
        action("POST /chat/threads/*/typing", "ChatThreadClient.sendTypingNotification") {
            try await $0.chat.thread(id: "a").sendTypingNotification()
        },
        // Recorded with 2022-02-01. Since 2023-06-14, a room has `createdAt` in place of `createdDateTime`, and a list
        // of participants `value` in place of `participants`.
        older("POST /rooms", "RoomsClient.createRoom") {
            _ = try await $0.rooms.createRoom(CreateRoomRequest())
        },
        older("GET /rooms/*", "RoomsClient.getRoom") {
            _ = try await $0.rooms.getRoom(id: "a")
        },
        older("PATCH /rooms/*", "RoomsClient.updateRoom") {
            _ = try await $0.rooms.updateRoom(id: "a", .init())
        },
        action("DELETE /rooms/*", "RoomsClient.deleteRoom") {
            try await $0.rooms.deleteRoom(id: "a")
        },
        older("GET /rooms/*/participants", "RoomsClient.listParticipants") {
            for try await _ in try $0.rooms.listParticipants(roomID: "a") {}
        },
    ]
}
