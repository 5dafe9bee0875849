// Recorded by ExampleTests from messages.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import ACSTesting
import Foundation

extension ExampleCalls {
    enum ConversationThreadClientCalls {
        static let all: [String: Call] = [
            "listConversations.ofAChannel": listConversationsOfAChannel,
            "sendMessage.toAllParticipants": sendMessageToAllParticipants,
            "listMessages.textsOnly": listMessagesTextsOnly,
            "addParticipants.whoCouldNotBeAdded": addParticipantsWhoCouldNotBeAdded,
            "removeParticipants.oneParticipant": removeParticipantsOneParticipant,
            "analyzeConversation.inShort": analyzeConversationInShort,
        ]

        static func listConversationsOfAChannel(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            for try await conversation in client.listConversations(channelID: channel) {
                returned.append(conversation)
                print(conversation.topic ?? "")
            }
        }

        static func sendMessageToAllParticipants(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            let sent = try await client.sendMessage(
                conversationID: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2",
                .init(message: .text(.init(content: "It is on its way.")), outboundDeliveryStrategy: .allParticipants)
            )
            print(sent.messageID)
            returned.append(sent)
        }

        static func listMessagesTextsOnly(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            let conversation = "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2"
            for try await item in client.listMessages(conversationID: conversation) {
                returned.append(item)
                if case .text(let text) = item.message { print(text.content) }
            }
        }

        static func addParticipantsWhoCouldNotBeAdded(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            let user = ConversationContact(id: "8:acs:2f6b0c1e-7d43-4a95-8e12-c05b9d7f3a68_0001", kind: .communication)
            let colleague = ConversationParticipant(displayName: "Grace", kind: .internal(.init(contact: user)))
            let result = try await client.addParticipants(
                conversationID: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2",
                .init(participants: [colleague])
            )
            for invalid in result.invalidParticipants { print(invalid.error?.message ?? "") }
            returned.append(result)
        }

        static func removeParticipantsOneParticipant(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            let result = try await client.removeParticipants(
                conversationID: "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2",
                .init(participantIDs: ["8:acs:2f6b0c1e-7d43-4a95-8e12-c05b9d7f3a68_0001"])
            )
            print(result.invalidParticipants.isEmpty)
            returned.append(result)
        }

        static func analyzeConversationInShort(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ConversationThreadClient(endpoint: .testing, credential: key, options: .testing(transport))
            let conversation = "19:5e0c7d3b-92f4-4a18-b6e1-0d7a3c8f2b64@thread.v2"
            let analysis = try await client.analyzeConversation(conversationID: conversation)
            print(analysis.summary)
            returned.append(analysis)
        }
    }
}
