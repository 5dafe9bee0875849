// Recorded by ExampleTests from chat.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum ChatClientCalls {
        static let all: [String: Call] = [
            "createThread.withAParticipant": createThreadWithAParticipant,
            "createThread.oneParticipantIsRefused": createThreadOneParticipantIsRefused,
            "createThread.deletedAfterAMonth": createThreadDeletedAfterAMonth,
            "listThreads.ofTheUser": listThreadsOfTheUser,
            "deleteThread.forAll": deleteThreadForAll,
        ]

        static func createThreadWithAParticipant(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            let created = try await client.createThread(
                topic: "Lunch",
                participants: [.init(grace, displayName: "Grace")]
            )
            print("Store \(created.thread.id).")
            returned.append(created)
        }

        static func createThreadOneParticipantIsRefused(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let stranger = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_000000ff")
            let created = try await client.createThread(topic: "Lunch", participants: [.init(stranger)])
            for failure in created.failed {
                print(failure.participant?.identifier.rawID ?? "", failure.error.message ?? "")
            }
            returned.append(created)
        }

        static func createThreadDeletedAfterAMonth(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            let created = try await client.createThread(
                topic: "Order 42",
                metadata: ["order": "42"],
                retentionPolicy: .threadCreationDate(.init(deleteThreadAfterDays: 30))
            )
            print("Store \(created.thread.id).")
            returned.append(created)
        }

        static func listThreadsOfTheUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            for try await thread in client.listThreads() {
                returned.append(thread)
                print(thread.id, thread.topic)
            }
        }

        static func deleteThreadForAll(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try ChatClient(endpoint: .testing, credential: user, options: .testing(transport))
            try await client.deleteThread(id: "19:uni01_k7v2lunchq4@thread.v2")
        }
    }
}
