// Recorded by ExampleTests from call-automation.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum CallConnectionClientCalls {
        static let all: [String: Call] = [
            "getProperties.ofACall": getPropertiesOfACall,
            "getProperties.ofACallThatHasEnded": getPropertiesOfACallThatHasEnded,
            "hangUp.andLeaveTheOthers": hangUpAndLeaveTheOthers,
            "terminate.forEveryone": terminateForEveryone,
            "transfer.toAPhone": transferToAPhone,
            "listParticipants.thatAreMuted": listParticipantsThatAreMuted,
            "getParticipant.aPhone": getParticipantAPhone,
            "addParticipant.aPhone": addParticipantAPhone,
            "cancelAddParticipant.thatStillRings": cancelAddParticipantThatStillRings,
            "removeParticipant.aUser": removeParticipantAUser,
            "moveParticipants.fromAnotherCall": moveParticipantsFromAnotherCall,
            "muteParticipants.aUser": muteParticipantsAUser,
        ]

        static func getPropertiesOfACall(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let call = try await client.getProperties()
            if call.callConnectionState == .connected { print(call.serverCallID ?? "") }
            returned.append(call)
        }

        static func getPropertiesOfACallThatHasEnded(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            do {
                let call = try await client.getProperties()
                print(call.serverCallID ?? "")
            } catch let error as ACSError where error.kind == .notFound {
                print("The call has ended.")
            }
        }

        static func hangUpAndLeaveTheOthers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            try await client.hangUp(forEveryone: false)
        }

        static func terminateForEveryone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            try await client.hangUp(forEveryone: true)
        }

        static func transferToAPhone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            try await client.transfer(to: .phoneNumber("+14255550125"), callerID: "+14255550123")
        }

        static func listParticipantsThatAreMuted(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            for try await participant in client.listParticipants() where participant.isMuted == true {
                returned.append(participant)
                print(participant.identifier?.rawID ?? "")
            }
        }

        static func getParticipantAPhone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let participant = try await client.getParticipant(participant: .phoneNumber("+14255550124"))
            print(participant.isMuted ?? false, participant.isOnHold ?? false)
            returned.append(participant)
        }

        static func addParticipantAPhone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let invited = try await client.addParticipant(.phoneNumber("+14255550124"), callerID: "+14255550123")
            print(invited.invitationID ?? "")
            returned.append(invited)
        }

        static func cancelAddParticipantThatStillRings(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let cancelled = try await client.cancelAddParticipant(
                .init(invitationID: "0c6f8e25-7d1a-4b93-a4f0-2e9b5c7d8136")
            )
            print(cancelled.invitationID ?? "")
            returned.append(cancelled)
        }

        static func removeParticipantAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.removeParticipant(grace)
        }

        static func moveParticipantsFromAnotherCall(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            let moved = try await client.moveParticipants(
                .init(targetParticipants: [grace], fromCall: "0c6f8e25-7d1a-4b93-a4f0-2e9b5c7d8136")
            )
            print(moved.participants?.count ?? 0)
            returned.append(moved)
        }

        static func muteParticipantsAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8")
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.mute(grace)
        }
    }
}
