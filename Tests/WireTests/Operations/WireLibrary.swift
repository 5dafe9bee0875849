// SPDX-License-Identifier: MIT

import Testing
import TransportKinds
import WireServer

/// One client library: its expectations, and the calls.
struct WireLibrary: Sendable, CustomTestStringConvertible {
    /// The name of the file of expectations.
    let name: String
    /// The folder of the library's sources.
    let module: String
    let calls: [WireCall]

    var testDescription: String { name }

    static let identity = WireLibrary(name: "identity", module: "ACSIdentity", calls: WireCall.identity)
    static let sms = WireLibrary(name: "sms", module: "ACSSMS", calls: WireCall.sms)
    static let phoneNumbers = WireLibrary(
        name: "phone-numbers",
        module: "ACSPhoneNumbers",
        calls: WireCall.phoneNumbers
    )
    static let chat = WireLibrary(name: "chat", module: "ACSChat", calls: WireCall.chat)

    static let callAutomation = WireLibrary(
        name: "call-automation",
        module: "ACSCallAutomation",
        calls: WireCall.callAutomation
    )
    static let email = WireLibrary(name: "email", module: "ACSEmail", calls: WireCall.email)
    static let jobRouter = WireLibrary(name: "job-router", module: "ACSJobRouter", calls: WireCall.jobRouter)
    static let messages = WireLibrary(
        name: "messages",
        module: "ACSMessages",
        calls: WireCall.messages + WireCall.conversations
    )
    static let rooms = WireLibrary(name: "rooms", module: "ACSRooms", calls: WireCall.rooms)
    static let sipRouting = WireLibrary(name: "sip-routing", module: "ACSSIPRouting", calls: WireCall.sipRouting)
    static let tokenExchange = WireLibrary(
        name: "token-exchange",
        module: "ACSTokenExchange",
        calls: WireCall.tokenExchange
    )

    static let all = [
        identity, sms, phoneNumbers, chat, callAutomation, email, jobRouter, messages, rooms, sipRouting, tokenExchange,
    ]

    /// The recorded case of a call.
    func expectation(of call: WireCall) throws -> Expectations.Case {
        try #require(Expectations(file: name).cases.first { $0.name == call.name })
    }

    /// Makes a call over a socket. Compares each request with the expected one, and each decoded value with the
    /// response.
    func check(_ call: WireCall, _ kind: TransportKind) async throws {
        let exchanges = try expectation(of: call).exchanges
        let responses = try exchanges.map { exchange in
            WireResponse(
                exchange.response.status,
                headers: exchange.response.headers.map { ($0.key, $0.value) },
                body: try exchange.response.body?.text ?? ""
            )
        }
        try await WireServer.run(responding: responses) { server in
            let decoded = try await call.make(Resource(server, kind))
            try #require(server.requests.count == exchanges.count)
            try #require(decoded.count == exchanges.count)
            for (index, exchange) in exchanges.enumerated() {
                let request = server.requests[index]
                let mismatches = exchange.request.mismatches(with: request, isFollowing: index > 0, kind)
                #expect(mismatches == [], "request \(index)")
                let sent = exchange.response.body?.filled(endpoint: server.endpoint).meaning
                #expect(decoded[index].json?.meaning == sent, "response \(index)")
            }
        }
    }
}
