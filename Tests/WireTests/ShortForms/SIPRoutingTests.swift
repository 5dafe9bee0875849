// SPDX-License-Identifier: MIT

import ACSCore
import ACSSIPRouting
import ACSTesting
import StallLimit
import Testing
import WireServer

@Suite("Trunks that are replaced", .stallLimit)
struct SIPRoutingTests {
    private func requests(routes: [SIPTrunkRoute]?) async throws -> [ReceivedRequest] {
        let transport = ScriptedTransport()
        let trunks = #"{"trunks": {"old.contoso.com": {"sipSignalingPort": 1234}}}"#
        transport.onNext(response: .init(.json(200, trunks)))
        transport.onNext(response: .init(.json(200, "{}")))
        let sip = SIPRoutingClient(connectionString: try .testing, options: .testing(transport))
        try await sip.setTrunks(["sbc.contoso.com": WireCall.trunk], routes: routes)
        return transport.requests
    }

    @Test("are sent as Microsoft's package sends them, with null for those that are not given")
    func trunks() async throws {
        let recorded = try Expectations(file: "sip-routing").cases.first { $0.name == "replaceTrunks" }
        let expected = try #require(recorded).exchanges.map(\.request)
        let sent = try await requests(routes: nil)
        #expect(sent.map { "\($0.method.rawValue) \($0.path)" } == expected.map { "\($0.method) \($0.path)" })
        #expect(try sent[1].json == expected[1].body)
    }

    @Test("go with the routes in one request")
    func routes() async throws {
        let route = SIPTrunkRoute(name: "All", numberPattern: ".*", trunks: ["sbc.contoso.com"])
        let sent = try await requests(routes: [route])
        #expect(sent.count == 2)
        #expect(
            try sent[1].json["routes"] == [["name": "All", "numberPattern": ".*", "trunks": ["sbc.contoso.com"]]]
        )
        #expect(try sent[1].json["trunks"] == ["sbc.contoso.com": ["sipSignalingPort": 5061], "old.contoso.com": nil])
    }
}
