// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite(
    "Each field of each response, missing or wrong: an error that says where, or the rest of the response",
    .stallLimit
)
struct FieldTests {
    @Test(arguments: Variation.Change.allCases, WireLibrary.all)
    func fields(_ change: Variation.Change, _ library: WireLibrary) async throws {
        var count = 0
        for call in library.calls { count += try await check(change, call, library) }
        // SIP routing has no dates.
        #expect(count > 0 || change == .malformed)
    }

    private func check(_ change: Variation.Change, _ call: WireCall, _ library: WireLibrary) async throws -> Int {
        let responses = try library.expectation(of: call).exchanges.map(\.response)
        let unchanged = try await call.make(Resource.responding(responses.map { try WireResponse($0) }))
        var count = 0
        for (index, response) in responses.enumerated() {
            for (pointer, isRequired) in response.fields ?? [:] {
                let variation = Variation(
                    body: try #require(response.body).filled(endpoint: "\(try Endpoint.testing)"),
                    pointer: pointer,
                    isRequired: isRequired,
                    reading: unchanged[index].reading,
                    change: change
                )
                guard let body = variation.changedBody else { continue }
                var script = try responses.map { try WireResponse($0) }
                script[index].body = try body.text
                count += 1
                await expect(variation.outcome(body), of: call, script, index, "\(call.name) \(index) \(pointer)")
            }
        }
        return count
    }

    private func expect(
        _ outcome: Variation.Outcome,
        of call: WireCall,
        _ script: [WireResponse],
        _ index: Int,
        _ place: Comment
    ) async {
        do {
            let decoded = try await call.make(Resource.responding(script))
            guard case .decoded(let expected) = outcome else {
                Issue.record("\(place): decoded")
                return
            }
            #expect(decoded[index].json?.meaning == expected.meaning, place)
        } catch let error as ACSError {
            guard case .undecodable(let path) = outcome else {
                Issue.record("\(place): \(error)")
                return
            }
            #expect(error.kind == .undecodableResponse, place)
            #expect(error.codingPath == path, place)
            #expect(error.status == script[index].status, place)
            #expect(error.wasSent == .yes, place)
            #expect(!error.isRetryable, place)
        } catch {
            Issue.record("\(place): \(error)")
        }
    }
}
