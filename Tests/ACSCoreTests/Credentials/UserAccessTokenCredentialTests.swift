// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ACSCore

@Suite(.stallLimit)
struct UserAccessTokenCredentialTests {
    private struct Failure: Error {}

    private static let chat = makeToken(#"{"exp":4102444800,"acsScope":"chat.join,voip"}"#)

    @Test("A fixed token states its expiration, and whitespace around it is ignored")
    func fixed() async throws {
        let token = try await UserAccessTokenCredential(token: " \(Self.chat)\r\n").token()
        #expect(token == AccessToken(Self.chat, expiresOn: Date(timeIntervalSince1970: 4_102_444_800)))
    }

    @Test("A fixed token that has expired is sent: the service refuses it")
    func ended() async throws {
        let ended = makeToken(#"{"exp":1}"#)
        #expect(try await UserAccessTokenCredential(token: ended).token().value == ended)
    }

    @Test("A fixed token that is not a JSON Web Token is sent")
    func opaque() async throws {
        #expect(try await UserAccessTokenCredential(token: "opaque").token(for: [.chat]).value == "opaque")
    }

    @Test(
        "A token that is not valid in a header is refused",
        arguments: ["", " ", "a b", "a\r\nX-Evil: 1", "tökén", "a\u{0}"]
    )
    func header(_ token: String) throws {
        let error = try #require(#expect(throws: ACSError.self) { try UserAccessTokenCredential(token: token) })
        #expect(error.kind == .credentialUnavailable)
        #expect(!error.message.contains("Evil"))
    }

    @Test("One of the scopes that a call accepts is enough")
    func scopes() async throws {
        let credential = try UserAccessTokenCredential(token: Self.chat)
        #expect(try await credential.token(for: [.chat, .chatJoin]).value == Self.chat)
        #expect(try await credential.token(for: []).value == Self.chat)
    }

    @Test("A token without any of them is refused, with both lists")
    func missingScope() async throws {
        let credential = try UserAccessTokenCredential(token: Self.chat)
        let error = await #expect(throws: ACSError.self) { try await credential.token(for: [.chat, .voipJoin]) }
        #expect(error?.kind == .wrongCredential)
        #expect(error?.message.contains("allows chat.join, voip; this call needs one of: chat, voip.join.") == true)
    }

    @Test("A token of Microsoft Entra ID is refused, unless it was exchanged for a user's")
    func entra() async throws {
        let issuer = #""iss":"https://sts.windows.net/t/""#
        let token = makeToken("{\(issuer)}")
        let error = #expect(throws: ACSError.self) { try UserAccessTokenCredential(token: token) }
        #expect(error?.kind == .wrongCredential)
        #expect(error?.message.hasPrefix("The user access token is a Microsoft Entra ID token") == true)
        let exchanged = try UserAccessTokenCredential(token: makeToken("{\(issuer),\"acsScope\":\"chat\"}"))
        await #expect(throws: Never.self) { try await exchanged.token(for: [.chat], in: "Chat") }
    }

    @Test("A closure runs at first use, and not again while its token is valid")
    func closure() async throws {
        let asked = Counter()
        let credential = UserAccessTokenCredential {
            asked.increment()
            return Self.chat + "\n"
        }
        #expect(asked.value == 0)
        for _ in 0..<3 { #expect(try await credential.token().value == Self.chat) }
        #expect(asked.value == 1)
    }

    @Test(
        "An initial token that has expired, states no expiration or is not a token is replaced at first use",
        arguments: [makeToken(#"{"exp":1}"#), makeToken("{}"), "opaque", ""]
    )
    func initialToken(_ initial: String) async throws {
        let credential = UserAccessTokenCredential(initialToken: initial) { Self.chat }
        #expect(try await credential.token().value == Self.chat)
    }

    @Test(
        "A closure's token that has expired, states no expiration or is not a token is an error",
        arguments: [makeToken(#"{"exp":1}"#), makeToken("{}"), "opaque", "", "a b"]
    )
    func uselessToken(_ token: String) async throws {
        let credential = UserAccessTokenCredential(refresher: { token })
        let error = await #expect(throws: ACSError.self) { try await credential.token() }
        #expect(error?.kind == .credentialUnavailable)
    }

    @Test("A closure's error is the underlying one, and an ACSError is unchanged")
    func failure() async throws {
        let failing = UserAccessTokenCredential(refresher: { throw Failure() })
        let error = await #expect(throws: ACSError.self) { try await failing.token() }
        #expect(error?.kind == .credentialUnavailable)
        #expect(error?.underlying is Failure)
        let refused = UserAccessTokenCredential(refresher: { throw ACSError(.forbidden, message: "No.") })
        let other = await #expect(throws: ACSError.self) { try await refused.token() }
        #expect(other?.kind == .forbidden)
    }

    @Test("One in a place where the compiler allows none is an error that says what to pass")
    func refusing() async throws {
        let credential = UserAccessTokenCredential.refusing(in: "Calling")
        let error = await #expect(throws: ACSError.self) { try await credential.token() }
        #expect(error?.kind == .wrongCredential)
        #expect(error?.message.hasPrefix("Calling accepts a user access token.") == true)
    }
}
