// SPDX-License-Identifier: MIT

import ACSCore
import ACSIdentity
import ACSTesting
import Recording
import StallLimit
import Testing
import WireServer

@Suite("Real responses, as the tests of Microsoft's own packages recorded them", .stallLimit)
struct RecordingTests {
    @Test("are read by our clients, or are the right error", arguments: try RecordedExchange.ours)
    func exchange(_ exchange: RecordedExchange) async throws {
        let call = try #require(RecordedCall.of(exchange))
        let resource = try Resource.responding([exchange.response])
        guard exchange.status < 400 else {
            let error = await #expect(throws: ACSError.self) { _ = try await call.make(resource) }
            try check(#require(error), exchange)
            #expect(error?.operation == call.operation)
            return
        }
        if exchange.lacksBody || exchange.isOlder {
            let error = await #expect(throws: ACSError.self) { _ = try await call.make(resource) }
            #expect(error?.kind == .undecodableResponse)
            #expect(error?.createdID == exchange.createdID)
            return
        }
        let decoded = try await call.make(resource)
        #expect(decoded.json?.meaning == (call.content == .decoded ? exchange.body?.completed.meaning : nil))
    }

    @Test(
        "have the code and message of an error, also if no library makes the call",
        arguments: try RecordedExchange.foreignRefusals
    )
    func refusal(_ exchange: RecordedExchange) async throws {
        let resource = try Resource.responding([exchange.response])
        let error = await #expect(throws: ACSError.self) { try await resource.identity.deleteUser(user: WireCall.ada) }
        try check(#require(error), exchange)
    }

    private func check(_ error: ACSError, _ exchange: RecordedExchange) throws {
        #expect(error.status == exchange.status)
        #expect(error.kind == Self.kinds[exchange.status])
        #expect(error.code == exchange.errorCode)
        #expect(exchange.errorMessage == nil || error.message == exchange.errorMessage)
        #expect(!error.message.isEmpty)
        #expect(error.requestID == exchange.headers["ms-cv"])
        #expect(error.traceID == exchange.body?["traceId"]?.stringValue)
        if case .object(let fields)? = exchange.body?["errors"] {
            #expect(Set(error.details.compactMap(\.target)) == Set(fields.keys))
        } else {
            #expect(error.details == [])
        }
    }

    private static let kinds: [Int: ACSError.Kind] = [
        400: .badRequest, 401: .unauthorized, 403: .forbidden, 404: .notFound, 500: .serverFailure,
    ]

    @Test("are all there", arguments: RecordedExchange.files)
    func count(_ file: String, _ exchanges: Int) throws {
        #expect(try RecordedExchange.all(in: file).count == exchanges)
    }

    @Test("are counted in CONTRIBUTING.md")
    func table() throws {
        let document = DocumentTable(heading: "## Which real responses are read")
        let table = try RecordingTable.lines
        if try Recording.isOn() { try document.record(table) }
        #expect(try document.table() == table)
    }
}
