// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import ACSSMS
import RawServer
import TransportKinds

/// The calls that meet each fault: one for each answer to the question whether a call may be repeated.
enum FaultCall: CaseIterable, Sendable {
    /// Reads, and may be repeated always.
    case read
    /// Sends a text message, with an id by which the service finds a repetition.
    case message
    /// Buys phone numbers, and may be repeated only where nothing was done.
    case purchase

    func make(_ endpoint: Endpoint, _ credential: any ResourceCredential, _ options: ClientOptions) async throws {
        switch self {
        case .read:
            _ = try await PhoneNumbersClient(endpoint: endpoint, credential: credential, options: options)
                .getOperation(operationID: "o")
        case .message:
            _ = try await SMSClient(endpoint: endpoint, credential: credential, options: options)
                .send(.init(from: "+18005551234", recipients: [.init(to: "+14255550123")], message: "Hello"))
        case .purchase:
            _ = try await PhoneNumbersClient(endpoint: endpoint, credential: credential, options: options)
                .beginPurchase(.init(searchID: "s"))
        }
    }

    /// The body with which the service responds.
    var body: String {
        switch self {
        case .read:
            #"{"operationType":"search","status":"succeeded","createdDateTime":"2026-01-01T00:00:00Z","id":"o"}"#
        case .message: #"{"value":[{"to":"+14255550123","httpStatusCode":202,"successful":true}]}"#
        case .purchase: #"{"orderId":"5"}"#
        }
    }

    /// The head of the service's response, with a header that says how the body is delimited.
    func head(_ framing: String) -> String {
        switch self {
        case .read: "HTTP/1.1 200 OK\r\n\(framing)\r\n\r\n"
        case .message: "HTTP/1.1 202 Accepted\r\n\(framing)\r\n\r\n"
        case .purchase: "HTTP/1.1 202 Accepted\r\nOperation-Location: /phoneNumbers/operations/p\r\n\(framing)\r\n\r\n"
        }
    }

    /// The head of a response with the whole body.
    var head: String { head("Content-Length: \(body.utf8.count)") }

    /// The head, and the first half of the body.
    var half: String { head + body.prefix(body.count / 2) }

    /// What the service responds if all goes well.
    var response: Reply { .raw(head + body) }
}

extension FaultCall {
    /// Retries as by default, without the waits between them; a budget and a limit of size of their own.
    ///
    /// - Parameter time: The time of each attempt: its own, or that of the call if there is only one attempt.
    func options(_ transport: any HTTPTransport, _ time: Duration) -> ClientOptions {
        ClientOptions(
            transport: transport,
            timeout: self == .purchase ? time : .seconds(86_400),
            retry: .init(tryTimeout: time, budget: .init()),
            maximumResponseSize: 1000,
            clock: WaitlessClock()
        )
    }
}
