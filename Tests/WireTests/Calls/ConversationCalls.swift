// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import Foundation
import Testing

extension WireCall {
    static let conversations =
        [
            WireCall("createConversation") {
                let conversation = CommunicationConversation(
                    topic: "Test",
                    deliveryChannelIDs: ["0f0eb78e-a576-1dfc-b414-0f0756de3338"],
                    outboundDeliveryStrategy: .allParticipants,
                    participants: [customer, support]
                )
                let request = CreateConversationRequest(
                    conversation: conversation,
                    initialMessage: .init(content: "I need help")
                )
                return [try .model(WholeConversation(try await $0.conversations.createConversation(request)))]
            },
            WireCall("getConversation") {
                [try .model(WholeConversation(try await $0.conversations.getConversation(id: conversationID)))]
            },
            WireCall("terminateConversation") {
                try await $0.conversations.terminateConversation(id: conversationID)
                return [.nothing]
            },
            WireCall("deleteConversation") {
                try await $0.conversations.deleteConversation(id: conversationID)
                return [.nothing]
            },
        ] + conversationThreads + conversationMessages

    private static let conversationThreads = [
        WireCall("listConversations") {
            let channel = try #require(UUID(uuidString: "0f0eb78e-a576-1dfc-b414-0f0756de3338"))
            let pages = try $0.conversationThreads.listConversations(
                maxPageSize: 25,
                participantID: "8:acs:uuid2",
                channelID: channel
            )
            return try await pages.decoded(named: "value") { WholeConversation($0) }
        },
        WireCall("listConversationMessages") {
            let pages = try $0.conversationThreads.listMessages(
                conversationID: conversationID,
                maxPageSize: 2,
                participantID: "8:acs:uuid2"
            )
            return try await pages.decoded()
        },
        WireCall("addParticipants") { try await added($0, [customer, support, bot]) },
        WireCall("addInvalidParticipants") { try await added($0, [customer]) },
        WireCall("removeParticipants") {
            let request = RemoveParticipantsRequest(participantIDs: ["8:acs:uuid2"])
            let threads = try $0.conversationThreads
            return [try .model(try await threads.removeParticipants(conversationID: conversationID, request))]
        },
        WireCall("analyzeConversation") {
            [try .model(try await $0.conversationThreads.analyzeConversation(conversationID: conversationID))]
        },
    ]

    private static let conversationMessages = [
        WireCall("sendConversationText") {
            try await sent($0, .text(.init(content: "I need help")), to: .allParticipants)
        },
        WireCall("sendConversationImage") {
            try await sent($0, .image(.init(caption: "The menu", mediaURI: try media)))
        },
        WireCall("sendConversationVideo") {
            try await sent($0, .video(.init(caption: "The menu", mediaURI: try media)))
        },
        WireCall("sendConversationAudio") {
            try await sent($0, .audio(.init(mediaURI: try media)), to: .internalOnly)
        },
        WireCall("sendConversationDocument") {
            try await sent($0, .document(.init(caption: "The menu", fileName: "menu.pdf", mediaURI: try media)))
        },
        WireCall("sendConversationTemplate") {
            try await sent($0, .template(.init(template: .init(name: "hello_world", language: "en_US"))))
        },
    ]

    private static func sent(
        _ resource: Resource,
        _ message: ConversationMessageContent,
        to strategy: OutboundDeliveryStrategy? = nil
    ) async throws -> [Decoded] {
        let request = SendConversationMessageRequest(message: message, outboundDeliveryStrategy: strategy)
        let threads = try resource.conversationThreads
        return [try .model(try await threads.sendMessage(conversationID: conversationID, request))]
    }

    private static func added(
        _ resource: Resource,
        _ participants: [ConversationParticipant]
    ) async throws -> [Decoded] {
        let request = AddParticipantsRequest(participants: participants)
        let threads = try resource.conversationThreads
        return [try .model(try await threads.addParticipants(conversationID: conversationID, request))]
    }

    private static let conversationID = "19:34adfa4f-cedf-4dc0-ba29-b6d1a69ab345@thread.v2"

    private static let customer = ConversationParticipant(
        displayName: "Customer",
        kind: .external(.init(contacts: [.init(id: "12345678901", kind: .whatsApp)]))
    )

    private static let support = ConversationParticipant(
        displayName: "Support",
        kind: .internal(.init(contact: .init(id: "8:acs:uuid1", kind: .communication)))
    )

    private static let bot = ConversationParticipant(
        kind: .internal(
            .init(contact: .init(id: "28:bot", kind: .bot(.init(appID: "9d3c1f8e-2b5a-4c7d-8e6f-1a2b3c4d5e6f"))))
        )
    )
}

/// A conversation, written with the ids that the service sets, and that a conversation itself never writes.
private struct WholeConversation: Encodable, Sendable {
    private let conversation: CommunicationConversation

    init(_ conversation: CommunicationConversation) {
        self.conversation = conversation
    }

    func encode(to encoder: any Encoder) throws {
        var json = try JSONValue(encoding: conversation).adding("id", conversation.id)
        for (index, participant) in (conversation.participants ?? []).enumerated() {
            let pointer = "/participants/\(index)"
            json = json.replacing(pointer, with: try JSONValue(encoding: participant).adding("id", participant.id))
        }
        try json.encode(to: encoder)
    }
}

extension JSONValue {
    fileprivate func adding(_ name: String, _ text: String?) -> JSONValue {
        guard case .object(var members) = self else { return self }
        members[name] = text.map { .string($0) }
        return .object(members)
    }
}
