// SPDX-License-Identifier: MIT

import ACSChat
import ACSCore
import ACSIdentity
import ACSPhoneNumbers
import ACSSMS
import StallLimit
import Testing
import TransportKinds
import WireServer

@Suite("What the service refuses is one typed error", .stallLimit)
struct RefusalTests {
    @Test("401 explains what was signed, and never shows the key", arguments: TransportKind.allCases)
    func unauthorized(_ kind: TransportKind) async throws {
        try await WireServer.run(responding: []) { server in
            let key = "YW5vdGhlci1rZXk="
            let sms = SMSClient(
                endpoint: try Endpoint(server.endpoint),
                credential: try AccessKeyCredential(key: key),
                options: .test(kind.transport)
            )
            let error = try await failure {
                _ = try await sms.send(.init(from: "+18005551234", recipients: [.init(to: "+1")], message: "Hi"))
            }
            #expect(error.kind == .unauthorized)
            #expect(error.status == 401)
            #expect(error.code == "Denied")
            #expect(error.operation == "SMSClient.send")
            let request = try #require(server.requests.first)
            let signed = ["x-ms-date", "x-ms-content-sha256"].compactMap { request.value(of: $0) }
            #expect(error.message.contains(#"POST\n/sms?api-version=2021-03-07\n\#(signed[0]);\#(request.host);"#))
            #expect(error.message.contains(signed[1]))
            #expect(error.message.contains("x-ms-date;host;x-ms-content-sha256"))
            let causes = ["another resource", "regenerated", "clock is", "proxy"].map {
                error.message.firstRange(of: $0)?.lowerBound
            }
            #expect(!causes.contains(nil))
            #expect(causes.compactMap(\.self) == causes.compactMap(\.self).sorted())
            #expect(
                error.stringToSign == "POST\n/sms?api-version=2021-03-07\n\(signed[0]);\(request.host);\(signed[1])"
            )
            #expect(error.clientRequestID == request.value(of: "x-ms-client-request-id"))
            #expect(!"\(error) \(String(reflecting: error))".contains(key))
            #expect(!error.isRetryable)
            #expect(server.requests.count == 1)
        }
    }

    @Test("404 has the service's own message", arguments: TransportKind.allCases)
    func notFound(_ kind: TransportKind) async throws {
        let body = #"{"error": {"code": "NotFound", "message": "No such thread.", "target": "19:x"}}"#
        let response = WireResponse.json(404, body, headers: [("x-ms-request-id", "r-1")])
        try await WireServer.run(responding: [response]) { server in
            let error = try await failure {
                _ = try await Resource(server, kind).chat.thread(id: "19:x").getProperties()
            }
            #expect(error.kind == .notFound)
            #expect(error.code == "NotFound")
            #expect(error.message == "No such thread.")
            #expect(error.target == "19:x")
            #expect(error.requestID == "r-1")
            #expect(error.operation == "ChatThreadClient.getProperties")
            #expect(!error.isRetryable)
        }
    }

    @Test("429 says how long to wait", arguments: TransportKind.allCases)
    func tooManyRequests(_ kind: TransportKind) async throws {
        let response = WireResponse.json(
            429,
            #"{"error": {"code": "TooManyRequests", "message": "Slow down."}}"#,
            headers: [("Retry-After", "7")]
        )
        try await WireServer.run(responding: [response]) { server in
            let error = try await failure { _ = try await Resource(server, kind).identity.createUser() }
            #expect(error.kind == .tooManyRequests)
            #expect(error.retryAfter == .seconds(7))
            #expect(error.isRetryable)
            #expect(error.wasSent == .yes)
        }
    }

    @Test("500 is retryable if repeating performs nothing twice", arguments: TransportKind.allCases)
    func serverFailure(_ kind: TransportKind) async throws {
        let response = WireResponse.json(500, #"{"error": {"code": "InternalError", "message": "It broke."}}"#)
        try await WireServer.run(responding: [response, response]) { server in
            let resource = try Resource(server, kind)
            let read = try await failure { _ = try await resource.numbers.getOperation(operationID: "o") }
            #expect(read.kind == .serverFailure)
            #expect(read.code == "InternalError")
            #expect(read.message == "It broke.")
            #expect(read.isRetryable)
            let make = try await failure { _ = try await resource.identity.createUser() }
            #expect(make.kind == .serverFailure)
            #expect(!make.isRetryable)
            #expect(make.wasSent == .yes)
        }
    }

    @Test("500 without a body, or with a page for people, still says what happened", arguments: TransportKind.allCases)
    func emptyServerFailure(_ kind: TransportKind) async throws {
        let page = WireResponse(500, headers: [("Content-Type", "text/html")], body: "<h1>It broke</h1><p>secret</p>")
        try await WireServer.run(responding: [WireResponse(500), page]) { server in
            for _ in 0..<2 {
                let error = try await failure {
                    _ = try await Resource(server, kind).numbers.getOperation(operationID: "o")
                }
                #expect(error.kind == .serverFailure)
                #expect(error.status == 500)
                #expect(error.code == nil)
                #expect(!error.message.isEmpty)
                #expect(!"\(error)".contains("secret"))
            }
        }
    }
}
