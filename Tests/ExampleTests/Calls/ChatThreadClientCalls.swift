// Recorded by ExampleTests from chat.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum ChatThreadClientCalls {
        static let all: [String: Call] = [
            "getProperties.ofTheThread": getPropertiesOfTheThread,
            "updateProperties.newTopic": updatePropertiesNewTopic,
            "updateProperties.keptForever": updatePropertiesKeptForever,
            "sendMessage.plainText": sendMessagePlainText,
            "sendMessage.withMarkup": sendMessageWithMarkup,
            "listMessages.andEvents": listMessagesAndEvents,
            "getMessage.byItsID": getMessageByItsID,
            "updateMessage.newText": updateMessageNewText,
            "updateMessage.ofAnotherUser": updateMessageOfAnotherUser,
            "deleteMessage.ofTheUser": deleteMessageOfTheUser,
            "listParticipants.withTheirNames": listParticipantsWithTheirNames,
            "addParticipants.toAThread": addParticipantsToAThread,
            "addParticipants.oneIsRefused": addParticipantsOneIsRefused,
            "removeParticipant.byTheirID": removeParticipantByTheirID,
            "listReadReceipts.ofAllParticipants": listReadReceiptsOfAllParticipants,
            "sendReadReceipt.ofTheNewestMessage": sendReadReceiptOfTheNewestMessage,
            "sendTypingNotification.withAName": sendTypingNotificationWithAName,
        ]

        static func getPropertiesOfTheThread(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let thread = try await client.getProperties()
            print(thread.topic, thread.createdBy.rawID, thread.createdOn)
            returned.append(thread)
        }

        static func updatePropertiesNewTopic(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.updateProperties(.init(topic: .set("Lunch at one")))
        }

        static func updatePropertiesKeptForever(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.updateProperties(.init(retentionPolicy: .set(.unlimited)))
        }

        static func sendMessagePlainText(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let sent = try await client.sendMessage("Shall we meet at one?", senderDisplayName: "Ada")
            print(sent.id)
            returned.append(sent)
        }

        static func sendMessageWithMarkup(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let message = SendChatMessageRequest(
                content: "The <b>red</b> table.",
                senderDisplayName: "Ada",
                type: .html,
                metadata: ["table": "7"]
            )
            let sent = try await client.sendMessage(message)
            print(sent.id)
            returned.append(sent)
        }

        static func listMessagesAndEvents(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            for try await message in client.listMessages() {
                returned.append(message)
                switch message.type {
                case .text, .html: print(message.senderDisplayName ?? "", message.content?.message ?? "")
                case .topicUpdated: print("The topic is \(message.content?.topic ?? "").")
                default: print(message.type)
                }
            }
        }

        static func getMessageByItsID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let message = try await client.getMessage(id: "1767607200001")
            print(message.senderDisplayName ?? "", message.content?.message ?? "")
            returned.append(message)
        }

        static func updateMessageNewText(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.updateMessage(id: "1767607200001", .init(content: .set("Shall we meet at two?")))
        }

        static func updateMessageOfAnotherUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            do {
                try await client.updateMessage(id: "1767607200007", .init(content: .set("I pay.")))
            } catch let error as ACSError where error.kind == .forbidden {
                print("Only its sender can change this message.")
            }
        }

        static func deleteMessageOfTheUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.deleteMessage(id: "1767607200001")
        }

        static func listParticipantsWithTheirNames(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            for try await participant in client.listParticipants() {
                returned.append(participant)
                print(participant.displayName ?? participant.identifier.rawID)
            }
        }

        static func addParticipantsToAThread(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            let result = try await client.addParticipants(.init(participants: [.init(grace, displayName: "Grace")]))
            try result.throwIfAnyFailed()
            returned.append(result)
        }

        static func addParticipantsOneIsRefused(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let stranger = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_000000ff")
            let participants = [ChatParticipant(stranger)]
            let result = try await client.addParticipants(.init(participants: participants))
            for failure in result.failed(among: participants) {
                print(failure.participant?.identifier.rawID ?? "", failure.error.message ?? "")
            }
            returned.append(result)
        }

        static func removeParticipantByTheirID(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.removeParticipant(grace)
        }

        static func listReadReceiptsOfAllParticipants(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            for try await receipt in client.listReadReceipts() {
                returned.append(receipt)
                print(receipt.sender.rawID, receipt.messageID, receipt.readOn)
            }
        }

        static func sendReadReceiptOfTheNewestMessage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.sendReadReceipt(.init(messageID: "1767607200001"))
        }

        static func sendTypingNotificationWithAName(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let client = service.thread(id: "19:uni01_k7v2lunchq4@thread.v2")
            try await client.sendTypingNotification(.init(senderDisplayName: "Ada"))
        }
    }
}
