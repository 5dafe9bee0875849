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
            // Later requests of the call, such as polls, get the responses of its wire case.
            let usual = try expected.exchanges.map { try WireResponse($0.response) }
            let resource = try Resource.responding([shown.response] + usual.dropFirst())
            guard shown.status < 400 else {
                let error = await #expect(throws: ACSError.self, "\(shown)") { _ = try await call.make(resource) }
                let body = shown.body?["error"]
                #expect(error?.status == shown.status, "\(shown)")
                #expect(error?.code == body?["code"]?.stringValue, "\(shown)")
                #expect(error?.message == body?["message"]?.stringValue, "\(shown)")
                #expect(error?.innerError?.code == body?["innererror"]?["code"]?.stringValue, "\(shown)")
                continue
            }
            let isRead = try await call.make(Resource.responding(usual)).first?.json != nil
            do {
                let decoded = try await call.make(resource)
                #expect(decoded.first?.json?.meaning == (isRead ? shown.body?.completed.meaning : nil), "\(shown)")
            } catch {
                Issue.record("\(shown): \(error)")
            }
        }
    }
}
