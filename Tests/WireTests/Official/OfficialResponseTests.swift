// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite("The responses that Microsoft's specifications show", .stallLimit)
struct OfficialResponseTests {
    @Test("are read by our clients, or are the right error", arguments: WireLibrary.all)
    func responses(_ library: WireLibrary) async throws {
        let cases = try Expectations(file: library.name).cases
        for shown in try OfficialResponse.all(of: library) {
            let expected = try #require(cases.first { $0.operation == shown.operation }, "\(shown)")
            let call = try #require(library.calls.first { $0.name == expected.name }, "\(shown)")
            guard shown.response.status < 400 else {
                // A call retries what may pass.
                let refusal = try WireResponse(shown.response)
                let resource = try Resource.responding(Array(repeating: refusal, count: 10))
                let error = await #expect(throws: ACSError.self, "\(shown)") { _ = try await call.make(resource) }
                try check(#require(error), shown)
                continue
            }
            // Later requests of the call, such as polls, get the responses of its wire case.
            let usual = try expected.exchanges.map { try WireResponse($0.response) }
            let resource = try Resource.responding([WireResponse(shown.response)] + usual.dropFirst())
            let isRead = try await call.make(Resource.responding(usual)).first?.json != nil
            do {
                let decoded = try await call.make(resource)
                let body = try shown.response.body?.filled(endpoint: "\(Endpoint.testing)").completed.meaning
                #expect(decoded.first?.json?.meaning == (isRead ? body : nil), "\(shown)")
            } catch {
                Issue.record("\(shown): \(error)")
            }
        }
    }

    private func check(_ error: ACSError, _ shown: OfficialResponse) {
        let status = shown.response.status
        let body = shown.response.body?["error"] ?? shown.response.body
        #expect(error.status == status, "\(shown)")
        #expect(error.code == (body?["code"] ?? body?["type"])?.stringValue, "\(shown)")
        // A refusal of the credential goes on with its likely causes.
        let message = (body?["message"] ?? body?["title"])?.stringValue ?? ""
        #expect(status == 401 ? error.message.hasPrefix(message) : error.message == message, "\(shown)")
        #expect(error.innerError?.code == body?["innererror"]?["code"]?.stringValue, "\(shown)")
    }
}
