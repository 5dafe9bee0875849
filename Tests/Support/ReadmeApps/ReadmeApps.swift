// SPDX-License-Identifier: MIT

import ACSIdentity
import ACSPhoneNumbers
import ACSSMS

/// Runs one of README.md's examples, named by the argument, against the resource of the environment's connection
/// string.
@main
struct ReadmeApps {
    static func main() async throws {
        let resource: ConnectionString = try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        switch CommandLine.arguments.last {
        case "send-text-message": try await sendTextMessage()
        case "send-chat-message":
            try await sendChatMessage(endpoint: resource.endpoint)
        case "buy-phone-number":
            let numbers = PhoneNumbersClient(connectionString: resource)
            try await buyPhoneNumber(numbers: numbers) { print($0.string.isEmpty ? "" : "stored") }
        case "list-phone-numbers": try await listPhoneNumbers()
        case "issue-chat-token":
            let identity = IdentityClient(connectionString: resource)
            var stored = ""
            try await issueChatToken(identity: identity) { stored = $0 }
            try await renewChatToken(identity: identity, storedRawID: stored)
        case "log-with-request-id": try await logWithRequestID(resource: resource, requestID: "r-1")
        case "make-endpoint": print(try makeEndpoint(), try makeEmulatorEndpoint())
        case "receive-events": try await serveEvents()
        case "handle-errors": try await handleErrors(sms: SMSClient(connectionString: resource))
        default: print("usage: ReadmeApps EXAMPLE")
        }
    }
}
