// SPDX-License-Identifier: MIT

import ACSSMS
import ACSTesting
import Testing
import WireServer

/// The shapes are those of the specification of 2026-01-23; the response to 404 is its example.
@Suite("A refusal by SMS")
struct SMSErrorTests {
    private func failure(
        _ status: Int,
        _ body: String,
        _ call: (SMSClient) async throws -> Void
    ) async throws -> ACSError {
        let resource = try Resource.responding([.json(status, body)])
        let error = await #expect(throws: ACSError.self) { try await call(resource.sms) }
        return try #require(error)
    }

    @Test("says that there is no delivery report")
    func noReport() async throws {
        let body = #"""
            {
              "type": "https://tools.ietf.org/html/rfc9110#section-15.5.5",
              "title": "Not Found",
              "status": 404,
              "traceId": "00-2af30328cf055ed1e74ed7c8004cafd2-450fe826b51b7bfe-00"
            }
            """#
        let error = try await failure(404, body) { _ = try await $0.getDeliveryReport(messageID: "1") }
        #expect(error.kind == .notFound)
        #expect(error.code == "https://tools.ietf.org/html/rfc9110#section-15.5.5")
        #expect(error.message.contains("Not Found"))
        #expect(error.traceID == "00-2af30328cf055ed1e74ed7c8004cafd2-450fe826b51b7bfe-00")
    }

    @Test("says what is wrong with each field")
    func fields() async throws {
        let problem = #"{"title": "Wrong.", "status": 400, "errors": {"from": ["Too short.", "No number."]}}"#
        let error = try await failure(400, problem) { _ = try await $0.send("Hi", from: "1", to: ["+14255550123"]) }
        #expect(error.kind == .badRequest)
        #expect(error.details.map(\.target) == ["from", "from"])
        #expect(error.details.map(\.message) == ["Too short.", "No number."])
        let body = try error.decodeBody(as: ServiceErrorResponse.self)
        #expect(body.error.message == "Wrong.")
        #expect(body.error.details == error.details)
    }

    @Test("of older versions has an error with a code", arguments: [400, 401])
    func older(_ status: Int) async throws {
        let body = #"{"error": {"code": "Denied", "message": "No.", "innerError": {"code": "Finer"}}}"#
        let error = try await failure(status, body) { _ = try await $0.send("Hi", from: "1", to: ["+14255550123"]) }
        #expect(error.code == "Denied")
        let refusal = try error.decodeBody(as: ServiceErrorResponse.self).error
        #expect(refusal.code == "Denied")
        #expect(refusal.innerError?.code == "Finer")
    }
}
