// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSChat
import ACSCore
import ACSEmail
import ACSIdentity
import ACSJobRouter
import ACSMessages
import ACSPhoneNumbers
import ACSRooms
import ACSSIPRouting
import ACSSMS
import ACSTesting
import Foundation
import StallLimit
import Testing

@Suite("A preflight of a library", .stallLimit)
struct PreflightTests {
    /// What a library sends with its credentials, and its preflight.
    struct Case: Sendable, CustomTestStringConvertible {
        let request: String
        /// The API version of the facts that has the request.
        let version: String
        let body: String
        let run: @Sendable (ClientOptions) async throws -> Void

        var testDescription: String { request }
    }

    private static let zeros = "00000000-0000-0000-0000-000000000000"

    static let cases = [
        Case(
            request: "GET /chat/threads/19:00000000000000000000000000000000@thread.v2",
            version: "2025-03-15",
            body: ""
        ) { options in
            try await ChatClient(
                endpoint: try ConnectionString.testing.endpoint,
                credential: .testing(scopes: [.chat]),
                options: options
            ).preflight()
        },
        Case(request: "POST /identities/8:acs:\(zeros)_0/:issueAccessToken", version: "2023-10-01", body: "{}") {
            options in
            try await IdentityClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /phoneNumbers/operations/\(zeros)", version: "2025-06-01", body: "") { options in
            try await PhoneNumbersClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /calling/recordings/\(zeros)", version: "2026-03-12", body: "") { options in
            try await CallAutomationClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /emails/operations/\(zeros)", version: "2025-09-01", body: "") { options in
            try await EmailClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /routing/queues/\(zeros)", version: "2023-11-01", body: "") { options in
            try await JobRouterClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /routing/queues/\(zeros)", version: "2023-11-01", body: "") { options in
            try await JobRouterAdministrationClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /messages/channels/\(zeros)/templates", version: "2024-08-30", body: "") { options in
            try await MessagesClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /rooms/00000000000000000", version: "2025-03-13", body: "") { options in
            try await RoomsClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "GET /sip", version: "2023-03-01", body: "") { options in
            try await SIPRoutingClient(connectionString: try .testing, options: options).preflight()
        },
        Case(request: "POST /sms/optouts:check", version: "2026-01-23", body: "{}") { options in
            try await SMSClient(connectionString: try .testing, options: options).preflight()
        },
    ]

    private func transport(_ status: Int) -> ScriptedTransport {
        let transport = ScriptedTransport()
        transport.onNext(response: .status(404))
        transport.onNext(response: .status(status))
        // A user's token that is refused is replaced once.
        transport.onNext(response: .status(status))
        return transport
    }

    @Test("sends the one request that changes nothing at its service", arguments: cases)
    func request(_ item: Case) async throws {
        let transport = transport(404)
        try await item.run(.testing(transport))
        let requests = transport.requests
        #expect(requests.count == 2)
        #expect(requests.map { $0.header("authorization") != nil } == [false, true])
        #expect(requests.last.map { "\($0.method.rawValue) \($0.path)" } == item.request)
        #expect(requests.last?.query["api-version"] == item.version)
        #expect(requests.last.map { String(decoding: $0.body, as: UTF8.self) } == item.body)
    }

    @Test("finds a credential that the service refuses", arguments: cases)
    func refused(_ item: Case) async throws {
        let error = await #expect(throws: ACSError.self) { try await item.run(.testing(transport(401))) }
        #expect(error?.kind == .unauthorized)
    }

    @Test("is a case here for every library that has one")
    func complete() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Specs")
        let lines = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }
            .flatMap { try String(contentsOf: folder.appending(path: $0), encoding: .utf8).split(separator: "\n") }
        let prefix = "preflight: "
        let requests = lines.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        #expect(Set(requests) == Set(Self.cases.map(\.request)))
    }
}
