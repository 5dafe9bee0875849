// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting

/// The calls of all examples, as the compiler reads them.
enum ExampleCalls {
    /// Makes the calls, and keeps what they return.
    typealias Call = @Sendable (ScriptedTransport, inout [any Sendable]) async throws -> Void

    /// The credentials of their clients.
    static var key: AccessKeyCredential { get throws { try .testing } }
    static var user: UserAccessTokenCredential { get throws { .testing(scopes: [.chat, .voip]) } }
    static var entra: StaticTokenCredential { get throws { .testing } }

    /// By client; those of a client by operation and name.
    static let all: [String: [String: Call]] = [
        "CallAutomationClient": CallAutomationClientCalls.all,
        "CallConnectionClient": CallConnectionClientCalls.all,
        "CallMediaClient": CallMediaClientCalls.all,
        "CallRecordingClient": CallRecordingClientCalls.all,
        "ChatClient": ChatClientCalls.all,
        "ChatThreadClient": ChatThreadClientCalls.all,
        "ConversationAdministrationClient": ConversationAdministrationClientCalls.all,
        "ConversationThreadClient": ConversationThreadClientCalls.all,
        "EmailClient": EmailClientCalls.all,
        "IdentityClient": IdentityClientCalls.all,
        "JobRouterAdministrationClient": JobRouterAdministrationClientCalls.all,
        "JobRouterClient": JobRouterClientCalls.all,
        "MessagesClient": MessagesClientCalls.all,
        "PhoneNumbersClient": PhoneNumbersClientCalls.all,
        "RoomsClient": RoomsClientCalls.all,
        "SIPRoutingClient": SIPRoutingClientCalls.all,
        "SMSClient": SMSClientCalls.all,
        "SMSOptOutsClient": SMSOptOutsClientCalls.all,
        "TeamsPhoneClient": TeamsPhoneClientCalls.all,
        "TokenExchangeClient": TokenExchangeClientCalls.all,
    ]
}
