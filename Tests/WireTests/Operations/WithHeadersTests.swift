// SPDX-License-Identifier: MIT

import ACSCore
import ACSEmail
import ACSJobRouter
import ACSMessages
import ACSPhoneNumbers
import Foundation
import StallLimit
import Testing
import TransportKinds
import WireServer

/// The headers that the services' specifications declare, over a socket.
@Suite("The operations of withHeaders", .stallLimit)
struct WithHeadersTests {
    private static let modified = "Sun, 06 Nov 1994 08:49:37 GMT"

    private static let job = WireResponse.json(
        200,
        #"{"etag": "e", "id": "order-1"}"#,
        headers: [("ETag", #""e""#), ("Last-Modified", modified)]
    )

    @Test("return a job's entity tag, with which the next change is conditional", arguments: TransportKind.allCases)
    func etag(_ kind: TransportKind) async throws {
        let refused = WireResponse.json(412, #"{"error":{"code":"PreconditionFailed","message":"It has changed."}}"#)
        try await WireServer.run(responding: [Self.job, Self.job, refused]) { server in
            let router = try Resource(server, kind).router.withHeaders
            let read = try await router.getJob(id: "order-1")
            #expect(read.value.id == "order-1")
            #expect(read.headers.etag == #""e""#)
            #expect(read.headers.lastModified?.date == Date(timeIntervalSince1970: 784_111_777))
            let condition = try RequestConditions.ifUnchanged(etag: #require(read.headers.etag))
            let changed = try await router.upsertJob(id: "order-1", .init(priority: .set(2)), conditions: condition)
            #expect(changed.headers.etag == #""e""#)
            let error = await #expect(throws: ACSError.self) {
                _ = try await router.upsertJob(id: "order-1", .init(priority: .set(3)), conditions: condition)
            }
            #expect(error?.kind == .preconditionFailed)
            #expect(error?.operation == "JobRouterClient.upsertJob")
            #expect(server.requests.map(\.method) == ["GET", "PATCH", "PATCH"])
            #expect(server.requests[1].values(of: "If-Match") == [#""e""#])
            #expect(server.refusals == [])
        }
    }

    @Test("are nil for headers that are missing or have another form, and the call succeeds")
    func lax() async throws {
        let body = #"{"etag": "e", "id": "pizza"}"#
        let response = WireResponse.json(200, body, headers: [("Last-Modified", "yesterday")])
        try await WireServer.run(responding: [response]) { server in
            let administration = try Resource(server, .asyncHTTPClient).routerAdministration
            let headers = try await administration.withHeaders.getQueue(id: "pizza").headers
            #expect(headers.etag == nil)
            #expect(headers.lastModified == nil)
            #expect(headers.head["last-modified"] == "yesterday")
        }
    }

    @Test("return the media type of a download before its bytes", arguments: TransportKind.allCases)
    func download(_ kind: TransportKind) async throws {
        let headers = [(name: "Content-Type", value: "image/png"), (name: "x-ms-client-request-id", value: "c")]
        let media = WireResponse(200, headers: headers, body: "png")
        try await WireServer.run(responding: [media]) { server in
            let response = try await Resource(server, kind).messages.withHeaders.downloadMedia(id: "7")
            #expect(response.headers.contentType == "image/png")
            #expect(response.headers.clientRequestID == "c")
            #expect(try await response.value.collect(upTo: 3) == Array("png".utf8))
        }
    }

    @Test("return enums and numbers")
    func values() async throws {
        let sent = WireResponse.json(202, #"{"receipts": []}"#, headers: [("Repeatability-Result", "Accepted")])
        let status = WireResponse.json(200, #"{"id": "1", "status": "Running"}"#, headers: [("Retry-After", "30")])
        try await WireServer.run(responding: [sent, status]) { server in
            let resource = try Resource(server, .asyncHTTPClient)
            let text = NotificationContent(
                channelID: UUID(),
                to: ["+14255550123"],
                kind: .text(.init(content: "Hello"))
            )
            #expect(try await resource.messages.withHeaders.send(text).headers.repeatabilityResult == .accepted)
            #expect(try await resource.email.withHeaders.getSendResult(operationID: "1").headers.retryAfter == 30)
        }
    }

    @Test("describe themselves by their client and its endpoint, and headers without their values")
    func descriptions() async throws {
        try await WireServer.run(responding: [Self.job]) { server in
            let router = try Resource(server, .asyncHTTPClient).router
            #expect("\(router.withHeaders)" == "\(router)")
            let headers = try await router.withHeaders.getJob(id: "order-1").headers
            #expect("\(headers)" == "GetJobHeaders(head: status 200)")
        }
    }
}
