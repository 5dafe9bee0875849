// SPDX-License-Identifier: MIT

import ACSTransport
import Disclosure
import Foundation
import StallLimit
import Testing

@testable import ACSCore

/// What must not be seen, in the forms in which it is stored.
private enum Hidden {
    static let keyText = "the-key-of-the-resource"
    static let key = Data(keyText.utf8).base64EncodedString()
    static let token = makeToken(#"{"exp":4102444800,"acsScope":"chat"}"#)
    static let parts = [keyText, key, token] + token.split(separator: ".").map(String.init)
    static let accessToken = AccessToken(token, expiresOn: Date(timeIntervalSince1970: 4_102_444_800))
}

private struct Model: Codable, Sendable {
    var user: String
    var credential: Secret
    var others: [Secret]
    var named: [String: Secret?]
}

/// A transport that leads nowhere: mirrors would follow a real one into its event loops.
private struct Nowhere: HTTPTransport {
    func send(_ request: TransportRequest) async throws -> TransportResponse {
        throw TransportError(.cannotConnect, message: "Nobody is there.", wasSent: .no)
    }
}

private struct Careless {
    var key: Data
    var token: String
}

@Suite(.stallLimit)
struct RedactionTests {
    private func expectHidden(_ value: Any, sourceLocation: SourceLocation = #_sourceLocation) {
        let text = Disclosure(of: value).text
        for part in Hidden.parts {
            #expect(!text.contains(part), "shown by \(type(of: value))", sourceLocation: sourceLocation)
        }
    }

    @Test("The search finds what is shown, also byte by byte")
    func control() {
        let text = Disclosure(of: [1: Careless(key: Data(Hidden.keyText.utf8), token: Hidden.token)]).text
        #expect(text.contains(Hidden.token))
        #expect(text.contains(Hidden.keyText))
    }

    @Test("An access key is not shown, also not by its owners")
    func accessKey() throws {
        let credential = try AccessKeyCredential(key: Hidden.key)
        expectHidden(credential)
        expectHidden(try ConnectionString("endpoint=https://contoso.example/;accesskey=\(Hidden.key)"))
        expectHidden(Authentication.key(credential))
        expectHidden(
            RequestSignature(
                method: .get,
                target: "/",
                host: "contoso.example",
                contentHash: ContentHash(of: Data()),
                date: Date(timeIntervalSince1970: 0),
                credential: credential
            )
        )
        expectHidden(
            ClientPipeline(
                .test,
                endpoint: try Endpoint("https://contoso.example"),
                credential: credential,
                options: .init(transport: Nowhere())
            )
        )
    }

    @Test("A resource's token is not shown, also not by its caches")
    func resourceToken() async throws {
        let credential = StaticTokenCredential(Hidden.accessToken)
        expectHidden(Hidden.accessToken)
        expectHidden(credential)
        expectHidden(try CheckedToken(Hidden.accessToken))
        let plain = AccessToken("\(Hidden.keyText).opaque", expiresOn: .distantFuture)
        let source = ResourceTokenSource(StaticTokenCredential(plain))
        #expect(try await source.accessToken(for: "scope") == plain)
        expectHidden(source)
        expectHidden(Authentication.token(source))
    }

    @Test("A token that never expires can be printed", arguments: [Double.infinity, -.infinity, .nan])
    func endlessToken(_ seconds: Double) {
        let date = Date(timeIntervalSince1970: seconds)
        expectHidden(AccessToken(Hidden.token, expiresOn: date, refreshOn: date))
    }

    @Test("A user's token is not shown, neither before nor after a refresh")
    func userToken() async throws {
        let fixed = try UserAccessTokenCredential(token: Hidden.token)
        expectHidden(fixed)
        expectHidden(Authentication.user(fixed))
        let refresher = UserTokenRefresher(initialToken: Hidden.accessToken, issuer: { Hidden.accessToken })
        expectHidden(refresher)
        _ = try await refresher.refresh()
        expectHidden(refresher)
        let refreshed = UserAccessTokenCredential(refresher)
        _ = try await refreshed.token()
        expectHidden(refreshed)
    }

    @Test("A secret field is not shown, by itself or in a model, and is sent as it is")
    func secretField() throws {
        let secret = Secret(Hidden.keyText)
        let model = Model(user: "ada", credential: secret, others: [secret], named: ["a": secret, "b": nil])
        expectHidden(secret)
        expectHidden(model)
        #expect("\(secret)" == "<redacted>")
        let text = try json(model)
        #expect(
            text == """
                {"credential":"\(Hidden.keyText)","named":{"a":"\(Hidden.keyText)","b":null},\
                "others":["\(Hidden.keyText)"],"user":"ada"}
                """
        )
        #expect(try read(Model.self, text).credential.value == Hidden.keyText)
    }

    @Test("A secret that is not a text is an error that does not repeat it")
    func secretOfWrongType() throws {
        let error = try #require(
            #expect(throws: DecodingError.self) {
                try read(Model.self, #"{"user":"ada","credential":{"\#(Hidden.keyText)":1},"others":[],"named":{}}"#)
            }
        )
        #expect(error.path == "credential")
        #expect(!Disclosure(of: error).text.contains(Hidden.keyText))
    }

    @Test("An error shows neither the body of the response nor the underlying error")
    func error() {
        var error = ACSError(.badRequest, message: "Refused.", underlying: Careless.Failure(token: Hidden.token))
        error.body = Array(Hidden.keyText.utf8)
        expectHidden(error)
    }
}

extension Careless {
    fileprivate struct Failure: Error {
        let token: String
    }
}
