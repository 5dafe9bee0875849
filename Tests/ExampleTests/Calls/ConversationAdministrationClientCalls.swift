// Recorded by ExampleTests from messages.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import ACSTesting

extension ExampleCalls {
    enum ConversationAdministrationClientCalls {
        static let all: [String: Call] = [
            "createConversation.withACustomer": createConversationWithACustomer,
            "getConversation.withItsParticipants": getConversationWithItsParticipants,
            "terminateConversation.whenItIsOver": terminateConversationWhenItIsOver,
            "deleteConversation.anEndedOne": deleteConversationAnEndedOne,
        ]

        static func createConversationWithACustomer(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let customer = ConversationParticipant(
                displayName: "Ada",
                kind: .external(.init(contacts: [.init(id: "14255550124", kind: .whatsApp)]))
            )
            let conversation = CommunicationConversation(
                topic: "Order 42",
                deliveryChannelIDs: ["a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50"],
                outboundDeliveryStrategy: .allParticipants,
                participants: [customer]
            )
            let created = try await client.createConversation(.init(conversation: conversation))
            print(created.id ?? "")
            returned.append(created)
        }

        static func getConversationWithItsParticipants(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            let conversation = try await client.getConversation(id: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2")
            for participant in conversation.participants ?? [] {
                print(participant.id ?? "", participant.displayName ?? "")
            }
            returned.append(conversation)
        }

        static func terminateConversationWhenItIsOver(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.terminateConversation(id: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2")
        }

        static func deleteConversationAnEndedOne(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationAdministrationClient(
                endpoint: .testing,
                credential: key,
                options: .testing(transport)
            )
            try await client.deleteConversation(id: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2")
        }
    }
}
