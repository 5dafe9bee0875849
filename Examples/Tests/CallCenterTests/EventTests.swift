// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@Suite("The call center's addresses for events", .stallLimit)
struct EventTests {
    @Test("respond to the handshake of Event Grid")
    func handshake() async throws {
        try await Azure.around { azure in
            let response = try await azure.publish(Events.validation, type: "SubscriptionValidation")
            #expect(response == (200, #"{"validationResponse":"512d38b6-c7b8-40c8-89fe-f46f9e9622b6"}"#))
        }
    }

    @Test("refuse an event without the secret of the subscription")
    func secret() async throws {
        try await Azure.around { azure in
            let refused = try await azure.publish(Events.incomingCall, secret: "battery-horse-correct").0
            #expect(refused == 401)
            #expect(azure.requests == [])
        }
    }

    @Test("refuse a callback whose token has expired or is forged")
    func tokens() async throws {
        try await Azure.around { azure in
            let expired = try await azure.callBack("CallConnected", token: azure.key.token(validFor: -120))
            let forged = try await azure.callBack("CallConnected", token: TokenKey().token())
            let valid = try await azure.callBack("CallConnected")
            #expect([expired, forged, valid] == [401, 401, 200])
        }
    }
}
