// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import StallLimit
import Testing

@Suite("A credential for tests", .stallLimit)
struct TestCredentialTests {
    @Test("signs with a key that no service accepts, at an endpoint that does not exist")
    func key() async throws {
        let transport = ScriptedTransport()
        transport.onNext(response: .json(200, "1"))
        _ = try await ThingClient(transport).get("/things")
        let request = try transport.request(.get, "/things")
        #expect(request.header("authorization")?.hasPrefix("HMAC-SHA256 ") == true)
        #expect(request.endpoint == "https://contoso.example")
    }

    @Test("has a token of Microsoft Entra ID")
    func entra() async throws {
        let credential: any TokenCredential = .testing
        let token = try await credential.accessToken(for: TokenRequest(scopes: []))
        #expect(token.value == "entra-token")
        #expect(token.expiresOn == .distantFuture)
    }

    @Test("has a user's scopes, and no others")
    func scopes() async throws {
        let credential = UserAccessTokenCredential.testing(scopes: [.chat, .voip])
        for scope: TokenScope in [.chat, .voip] { _ = try await credential.token(for: [scope]) }
        let error = try await failure { try await credential.token(for: [.voipJoin]) }
        #expect(error.kind == .wrongCredential)
    }

    @Test("has a token that states its expiration")
    func expiry() async throws {
        let token = AccessToken.testing(scopes: [.chat], expiresIn: .seconds(3600))
        #expect(abs(token.expiresOn.timeIntervalSinceNow - 3600) < 60)
        // Only a JSON Web Token with the claim `exp` is taken here.
        let read = try await UserAccessTokenCredential(refresher: { token.value }).token()
        #expect(abs(read.expiresOn.timeIntervalSince(token.expiresOn)) <= 1)
    }

    @Test("returns the same token until half of its validity, also if none is valid for long enough")
    func renewal() async throws {
        let credential = UserAccessTokenCredential.testing(scopes: [.chat], expiresIn: .seconds(600))
        let first = try await credential.token()
        #expect(try await credential.token() == first)
        #expect(try await credential.token(lasting: .seconds(660)) == first)
    }

    @Test("can have expired")
    func ended() async throws {
        let token = AccessToken.testing(scopes: [.chat], expiresIn: .seconds(-1))
        let error = try await failure { try await UserAccessTokenCredential(refresher: { token.value }).token() }
        #expect(error.kind == .credentialUnavailable)
    }
}
