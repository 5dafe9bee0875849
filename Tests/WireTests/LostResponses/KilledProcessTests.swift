// SPDX-License-Identifier: MIT

import RawServer
import StallLimit
import Testing
import Tools

@Suite("A process that is killed while it waits for a purchase", .stallLimit)
struct KilledProcessTests {
    @Test("has stored the token by which another one finishes it, and nothing is bought twice")
    func killed() async throws {
        let monitor = "/phoneNumbers/operations/purchase_1?api-version=2025-06-01"
        try await RawServer.run({ request, number in
            if request.method == "POST" { return .status(202, headers: ["Operation-Location: \(monitor)"]) }
            return number == 1 ? .silence : .status(200, #"{"status": "succeeded"}"#)
        }) { server in
            let connectionString = "endpoint=http://127.0.0.1:\(server.port);accesskey=a2V5"
            let program = Tool.built("PurchaseProcess")
            let first = RunningTool(program, connectionString, "begin", "search-1")
            let token = try await first.firstLine()
            await server.waitForRequests(2)
            await first.kill()
            let second = RunningTool(program, connectionString, "resume", token)
            #expect(try await second.firstLine() == "bought")
            #expect(
                server.requests.map { "\($0.method) \($0.target)" } == [
                    "POST /availablePhoneNumbers/:purchase?api-version=2025-06-01", "GET \(monitor)", "GET \(monitor)",
                ]
            )
        }
    }
}
