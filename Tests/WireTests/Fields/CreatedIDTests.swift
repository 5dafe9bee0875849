// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite(
    "The id of what a call created is never lost: whatever else of the response is wrong, the caller gets it",
    .stallLimit
)
struct CreatedIDTests {
    /// The operations that create something, as Microsoft names them, with the pointer to its id.
    private static let ids = [
        "Chat_CreateChatThread": "/chatThread/id", "ChatThread_SendChatMessage": "/id",
        "CommunicationIdentity_Create": "/identity/id", "Rooms_Create": "/id",
        "CallAutomation_CreateCall": "/callConnectionId", "CallAutomation_AnswerCall": "/callConnectionId",
        "CallAutomation_Connect": "/callConnectionId", "CallRecording_StartRecording": "/recordingId",
        "CallConnection_AddParticipant": "/invitationId", "JobRouter_AcceptJobOffer": "/assignmentId",
        "ConversationAdministration_CreateConversation": "/id",
    ]

    /// Operations that create nothing with an id of the service's.
    private static let others: Set = [
        // The caller chose the id.
        "JobRouterAdministration_UpsertDistributionPolicy", "JobRouterAdministration_UpsertClassificationPolicy",
        "JobRouterAdministration_UpsertExceptionPolicy", "JobRouterAdministration_UpsertQueue", "JobRouter_UpsertJob",
        "JobRouter_UpsertWorker", "PhoneNumbers_CreateOrUpdateReservation", "TeamsExtensionAssignment_Upsert",
        // The caller named who is added, removed or looked for.
        "ChatThread_AddChatParticipants", "OptOuts_Add", "OptOuts_Remove", "OptOuts_Check",
        "PhoneNumbers_OperatorInformationSearch", "ConversationThread_AddParticipants",
        "ConversationThread_RemoveParticipants",
        // No other field can make decoding fail.
        "ConversationThread_SendMessage",
        // Each recipient's message has an id: an app needs all, which `responseJSON` has.
        "Sms_Send", "NotificationMessages_Send",
        // A token has no id.
        "CommunicationIdentity_IssueAccessToken", "CommunicationIdentity_ExchangeTeamsUserAccessToken",
        "EntraToken_Exchange", "TeamsExtensionToken_Exchange",
        // These change what is there, or look for what may be had.
        "CallConnection_TransferToParticipant", "CallConnection_CancelAddParticipant",
        "CallConnection_RemoveParticipant", "CallConnection_MoveParticipants", "CallConnection_Mute",
        "CallMedia_SendDtmfTones", "JobRouter_UnassignJob", "PhoneNumbers_BrowseAvailableNumbers",
        "ConversationThread_AnalyzeConversation",
    ]

    /// The recorded cases of operations that may create something: their first response is 201, or a POST's or PUT's
    /// with fields.
    private static var cases: [(call: WireCall, expected: Expectations.Case)] {
        get throws {
            try WireLibrary.all.flatMap { library in
                try library.calls.map { (call: $0, expected: try library.expectation(of: $0)) }
            }
            .filter { mayCreate($0.expected) }
        }
    }

    private static func mayCreate(_ expected: Expectations.Case) -> Bool {
        guard let exchange = expected.exchanges.first, exchange.response.status < 300 else { return false }
        let hasFields = !(exchange.response.fields ?? [:]).isEmpty
        return exchange.response.status == 201 || hasFields && ["POST", "PUT"].contains(exchange.request.method)
    }

    @Test("Every operation that may create something is known to, or known not to")
    func all() throws {
        #expect(try Set(Self.cases.map(\.expected.operation)) == Self.others.union(Self.ids.keys))
        #expect(Self.others.isDisjoint(with: Self.ids.keys))
    }

    @Test("Each other field may be missing, null, of another type or malformed", arguments: Variation.Change.allCases)
    func fields(_ change: Variation.Change) async throws {
        var failures = 0
        for (call, expected) in try Self.cases {
            guard let pointer = Self.ids[expected.operation] else { continue }
            let response = try #require(expected.exchanges.first?.response)
            let body = try #require(response.body).filled(endpoint: "\(try Endpoint.testing)")
            let id = try #require(body[pointer: pointer]?.stringValue)
            for field in (response.fields ?? [:]).keys where !pointer.hasPrefix(field) {
                let variation = Variation(
                    body: body,
                    pointer: field,
                    isRequired: true,
                    reading: .model,
                    change: change
                )
                guard let changed = variation.changedBody else { continue }
                var scripted = try WireResponse(response)
                scripted.body = try changed.text
                do {
                    let decoded = try await call.make(Resource.responding([scripted]))
                    #expect(decoded[0].json?[pointer: pointer]?.stringValue == id, "\(call.name) \(field)")
                } catch let error as ACSError {
                    failures += 1
                    #expect(error.createdID == id, "\(call.name) \(field)")
                    #expect(!"\(error)".contains(id), "\(call.name) \(field)")
                }
            }
        }
        #expect(failures > 0)
    }
}
