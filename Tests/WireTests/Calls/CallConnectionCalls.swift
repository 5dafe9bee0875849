// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore

extension WireCall {
    static let callConnections = [
        WireCall("getProperties") { [try .model(try await $0.calls.connection(id: callID).getProperties())] },
        WireCall("hangUp") {
            try await $0.calls.connection(id: callID).hangUp()
            return [.nothing]
        },
        WireCall("terminate") {
            try await $0.calls.connection(id: callID).terminate()
            return [.nothing]
        },
        WireCall("transfer") {
            let request = TransferToParticipantRequest(
                targetParticipant: phone,
                operationContext: "order 42",
                transferee: ada,
                operationCallbackURI: elsewhere,
                customCallingContext: .init(
                    voipHeaders: ["order": "42"],
                    sipHeaders: ["X-MS-Custom-Order": "42"],
                    teamsPhoneCallDetails: agent
                ),
                sourceCallerID: PhoneNumberIdentifier("+18005551234")
            )
            return [try .model(try await $0.calls.connection(id: callID).transfer(request))]
        },
        WireCall("transferWithDetails") {
            let request = TransferToParticipantRequest(
                targetParticipant: phone,
                customCallingContext: .init(teamsPhoneCallDetails: agent)
            )
            return [try .model(try await $0.calls.connection(id: callID).transfer(request))]
        },
        WireCall("listParticipants") {
            try await $0.calls.connection(id: callID).listParticipants().decoded()
        },
        WireCall("getParticipant") {
            [try .model(try await $0.calls.connection(id: callID).getParticipant(participant: phone))]
        },
        WireCall("addParticipant") {
            let request = AddParticipantRequest(
                sourceCallerID: PhoneNumberIdentifier("+18005551234"),
                sourceDisplayName: "Contoso",
                participantToAdd: phone,
                invitationTimeoutInSeconds: 60,
                operationContext: "order 42",
                operationCallbackURI: elsewhere,
                customCallingContext: .init(sipHeaders: ["User-To-User": "42"])
            )
            return [try .model(try await $0.calls.connection(id: callID).addParticipant(request))]
        },
        WireCall("addParticipantWithDetails") {
            let request = AddParticipantRequest(
                participantToAdd: phone,
                customCallingContext: .init(teamsPhoneCallDetails: agent)
            )
            return [try .model(try await $0.calls.connection(id: callID).addParticipant(request))]
        },
        WireCall("cancelAddParticipant") {
            let request = CancelAddParticipantRequest(
                invitationID: "an-invitation",
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            return [try .model(try await $0.calls.connection(id: callID).cancelAddParticipant(request))]
        },
        WireCall("removeParticipant") {
            let request = RemoveParticipantRequest(
                participantToRemove: bob,
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            return [try .model(try await $0.calls.connection(id: callID).removeParticipant(request))]
        },
        WireCall("moveParticipants") {
            let request = MoveParticipantsRequest(
                targetParticipants: [bob],
                operationContext: "order 42",
                operationCallbackURI: elsewhere,
                fromCall: "another-call"
            )
            return [try .model(try await $0.calls.connection(id: callID).moveParticipants(request))]
        },
        WireCall("muteParticipants") {
            let request = MuteParticipantsRequest(targetParticipants: [bob], operationContext: "order 42")
            return [try .model(try await $0.calls.connection(id: callID).muteParticipants(request))]
        },
    ]

    private static let agent = TeamsPhoneCallDetails(
        teamsPhoneCallerDetails: .init(
            caller: phone,
            name: "Ada",
            phoneNumber: "+14255550123",
            recordID: "42",
            screenPopURL: "https://contoso.com/42",
            isAuthenticated: true,
            additionalCallerInformation: ["tier": "gold"]
        ),
        teamsPhoneSourceDetails: .init(
            source: .microsoftTeamsApp("7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e"),
            language: "en-US",
            status: "active",
            intendedTargets: ["agent": .microsoftTeamsUser("45ab2481-1c1c-4005-be24-0ffb879b1130")]
        ),
        sessionID: "s-1",
        intent: "refund",
        callTopic: "Order 42",
        callContext: "gold customer",
        transcriptURL: "https://contoso.com/transcript",
        callSentiment: "calm",
        suggestedActions: "refund"
    )
}
