// SPDX-License-Identifier: MIT

import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import StallLimit
import Testing
import Tools
import WireServer

/// The programs are README.md's examples, compiled and run unchanged.
@Suite("An example of the README", .stallLimit)
struct ReadmeAppTests {
    /// Runs an example against a server.
    ///
    /// - Returns: The lines that it prints, and the requests that it sends.
    private func run(
        _ example: String,
        _ responses: [WireResponse]
    ) async throws -> (lines: [String], requests: [String]) {
        try await WireServer.run(responding: responses) { server in
            // As App Service sets the last two.
            let environment = [
                "COMMUNICATION_SERVICES_CONNECTION_STRING": server.connectionString,
                "IDENTITY_ENDPOINT": "\(server.endpoint)/msi/token", "IDENTITY_HEADER": WireServer.identityHeader,
            ]
            let lines = try await RunningTool(Tool.built("ReadmeApps"), example, environment: environment)
                .allLines()
            #expect(server.refusals == [])
            return (lines, server.requests.map { "\($0.method) \($0.path)" })
        }
    }

    /// For the example that calls no service.
    private static let unusedResource = [
        "COMMUNICATION_SERVICES_CONNECTION_STRING": "endpoint=http://127.0.0.1:1;accesskey=a2V5"
    ]

    @Test("sends a text message, and says for whom it failed")
    func textMessage() async throws {
        let result =
            #"{"to": "+14255550123", "httpStatusCode": 400, "successful": false, "errorMessage": "Bad number."}"#
        let (lines, requests) = try await run("send-text-message", [.json(202, #"{"value": [\#(result)]}"#)])
        #expect(lines == ["+14255550123 400 Bad number."])
        #expect(requests == ["POST /sms"])
    }

    @Test("creates a user with a managed identity, issues its token once, and sends a chat message as the user")
    func chatMessage() async throws {
        let user = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"
        let thread = """
            {"chatThread": {"id": "19:t@thread.v2", "topic": "Order 42", "createdOn": "2026-01-10T10:00:00Z", \
            "createdByCommunicationIdentifier": {"rawId": "\(user)", "communicationUser": {"id": "\(user)"}}}}
            """
        let (lines, requests) = try await run(
            "send-chat-message",
            [
                .json(200, #"{"access_token": "\#(WireServer.managedIdentityToken)", "expires_on": "4102444800"}"#),
                .json(201, #"{"identity": {"id": "\#(user)"}}"#),
                .json(200, #"{"token": "{token}", "expiresOn": "2100-01-01T00:00:00Z"}"#),
                .json(201, thread),
                .json(201, #"{"id": "1699374400001"}"#),
            ]
        )
        #expect(lines == ["1699374400001"])
        #expect(
            requests == [
                "GET /msi/token", "POST /identities",
                "POST /identities/8%3Aacs%3A37691ec4-57fb-4c0f-ae31-32791610cb14_0000/:issueAccessToken",
                "POST /chat/threads", "POST /chat/threads/19%3At%40thread.v2/messages",
            ]
        )
    }

    @Test("receives an event of Event Grid after its handshake, from no other sender")
    func events() async throws {
        let app = RunningTool(Tool.built("ReadmeApps"), "receive-events", environment: Self.unusedResource)
        let line = try await app.line { $0.contains("Listening") }
        let port = try #require(line.firstMatch(of: /port=([0-9]+)/)).output.1
        func post(_ path: String, _ type: String, _ body: String) async throws -> (UInt, String) {
            var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/\(path)")
            request.method = .POST
            request.headers.add(name: "aeg-event-type", value: type)
            request.body = .bytes(ByteBuffer(string: body))
            let response = try await HTTPClient.shared.execute(request, deadline: .distantFuture)
            return (response.status.code, String(buffer: try await response.body.collect(upTo: 1 << 20)))
        }
        let path = "events?code=correct-horse-battery"
        let question = #"{"eventType": "Microsoft.EventGrid.SubscriptionValidationEvent", "id": "1", "#
        let code = #""data": {"validationCode": "0f0d"}}"#
        let answer = try await post(path, "SubscriptionValidation", "[\(question)\(code)]")
        #expect(answer == (200, #"{"validationResponse":"0f0d"}"#))
        // As in Microsoft's example of the event.
        let data = """
            {"MessageId": "Incoming_2020", "From": "15555555555", "To": "15555555555", "SegmentCount": 1, \
            "Message": "Great to connect with ACS events", "ReceivedTimestamp": "2020-09-18T00:27:45.32Z"}
            """
        let event = #"[{"id": "e-1", "eventType": "Microsoft.Communication.SMSReceived", "data": \#(data)}]"#
        #expect(try await post("events?code=another", "Notification", event) == (401, ""))
        #expect(try await post(path, "Notification", event) == (200, ""))
        #expect(try await app.line { $0.contains("Received") }.contains("Received Incoming_2020"))
        await app.kill()
    }

    @Test("searches for a number, watches the search, and buys what it found")
    func phoneNumber() async throws {
        let api = "api-version=2025-06-01"
        let search = [
            ("Operation-Location", "/phoneNumbers/operations/search_1?\(api)"),
            ("Location", "/availablePhoneNumbers/searchResults/1?\(api)"),
        ]
        let found = """
            {"searchId": "1", "phoneNumbers": ["+18005551234"], "phoneNumberType": "tollFree", \
            "assignmentType": "application", "capabilities": {"calling": "none", "sms": "outbound"}, \
            "cost": {"amount": 2, "currencyCode": "USD", "billingFrequency": "monthly"}, \
            "searchExpiresBy": "2026-01-10T10:16:00Z"}
            """
        let (lines, requests) = try await run(
            "buy-phone-number",
            [
                WireResponse(202, headers: search),
                .json(200, #"{"status": "running"}"#, headers: [("retry-after-ms", "1")]),
                .json(200, #"{"status": "succeeded"}"#),
                .json(200, found),
                WireResponse(202, headers: [("Operation-Location", "/phoneNumbers/operations/purchase_1?\(api)")]),
                .json(200, #"{"status": "succeeded"}"#),
            ]
        )
        #expect(lines == ["running", "succeeded", "stored"])
        #expect(
            requests == [
                "POST /availablePhoneNumbers/countries/US/:search", "GET /phoneNumbers/operations/search_1",
                "GET /phoneNumbers/operations/search_1", "GET /availablePhoneNumbers/searchResults/1",
                "POST /availablePhoneNumbers/:purchase", "GET /phoneNumbers/operations/purchase_1",
            ]
        )
    }

    @Test("lists the numbers of the resource, over its pages")
    func phoneNumbers() async throws {
        func page(_ number: String, _ more: String) -> WireResponse {
            let number = """
                {"id": "1", "phoneNumber": "\(number)", "countryCode": "US", "phoneNumberType": "tollFree", \
                "capabilities": {"calling": "none", "sms": "outbound"}, "assignmentType": "application", \
                "purchaseDate": "2025-12-31T00:00:00Z", \
                "cost": {"amount": 2, "currencyCode": "USD", "billingFrequency": "monthly"}}
                """
            return .json(200, #"{"phoneNumbers": [\#(number)]\#(more)}"#)
        }
        let (lines, requests) = try await run(
            "list-phone-numbers",
            [
                page("+18005551234", #", "nextLink": "/phoneNumbers?skip=1&api-version=2025-06-01""#),
                page("+18005551235", ""),
            ]
        )
        #expect(lines == ["+18005551234 outbound", "+18005551235 outbound"])
        #expect(requests == ["GET /phoneNumbers", "GET /phoneNumbers"])
    }

    @Test("issues a chat token with a new user, and another one for the stored raw id")
    func chatToken() async throws {
        let user = "8:acs:37691ec4-57fb-4c0f-ae31-32791610cb14_0000"
        let token = #"{"token": "{token}", "expiresOn": "2100-01-01T00:00:00Z"}"#
        let (lines, requests) = try await run(
            "issue-chat-token",
            [.json(201, #"{"identity": {"id": "\#(user)"}, "accessToken": \#(token)}"#), .json(200, token)]
        )
        #expect(lines.map { $0.hasPrefix(UserToken.accepted + " 2100-01-01") } == [true, true])
        #expect(
            requests == [
                "POST /identities",
                "POST /identities/8%3Aacs%3A37691ec4-57fb-4c0f-ae31-32791610cb14_0000/:issueAccessToken",
            ]
        )
    }

    @Test("sends a message whose log lines have the app's own id")
    func requestID() async throws {
        let result = #"{"to": "+14255550123", "httpStatusCode": 202, "successful": true}"#
        let (_, requests) = try await run("log-with-request-id", [.json(202, #"{"value": [\#(result)]}"#)])
        #expect(requests == ["POST /sms"])
    }

    @Test("creates an endpoint from text, and an emulator's if plain http is allowed")
    func endpoint() async throws {
        let (lines, requests) = try await run("make-endpoint", [])
        #expect(lines == ["IdentityClient(https://contoso.communication.azure.com) http://emulator:8080"])
        #expect(requests == [])
    }

    @Test("shows what an error is about")
    func errors() async throws {
        let refused = WireResponse.json(
            400,
            #"{"error": {"code": "BadRequest", "message": "No."}}"#,
            headers: [("x-ms-request-id", "r-1")]
        )
        let (lines, _) = try await run("handle-errors", [refused])
        #expect(lines == ["badRequest 400 r-1 yes false"])
    }
}
