// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import StallLimit
import Synchronization
import Testing

@Suite("The application of the environment", .stallLimit)
struct EnvironmentCredentialTests {
    private let transport = ScriptedTransport { _, _ in .status(200, #"{"access_token":"t","expires_in":3600}"#) }
    private let application = ["AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app"]

    private func credential(_ variables: [String: String], files: [String: String] = [:]) -> EnvironmentCredential {
        let all = application.merging(variables) { _, new in new }
        return EnvironmentCredential(in: .test(all, files: files, transport: transport))
    }

    @Test(
        "sends its certificate's chain if that is set",
        arguments: [("true", 2), ("TRUE", 2), ("1", 2), ("false", nil), ("0", nil), ("", nil)] as [(String, Int?)]
    )
    func certificate(_ sendsChain: String, _ count: Int?) async throws {
        let variables = [
            "AZURE_CLIENT_CERTIFICATE_PATH": "/cert.pem", "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN": sendsChain,
        ]
        let credential = credential(variables, files: ["/cert.pem": try material("application.pem")])
        #expect(try await credential.accessToken(for: request).value == "t")
        let assertion = try #require(transport.requests.first?.form["client_assertion"])
        let header = try #require(Base64URL.decode(assertion.prefix { $0 != "." }))
        let chain = try JSONDecoder().decode(JSONValue.self, from: header)["x5c"]
        guard let count else {
            #expect(chain == nil)
            return
        }
        guard case .array(let certificates) = chain else {
            Issue.record("The chain is missing.")
            return
        }
        #expect(certificates.count == count)
    }

    @Test("uses a certificate that is written after the first request")
    func lateCertificate() async throws {
        let isThere = Mutex(false)
        let pem = try material("application.pem")
        var environment = CredentialEnvironment.test(
            application.merging(["AZURE_CLIENT_CERTIFICATE_PATH": "/cert.pem"]) { _, new in new },
            transport: transport
        )
        environment.readFile = { _ in
            guard isThere.withLock({ $0 }) else { throw CocoaError(.fileReadNoSuchFile) }
            return Array(pem.utf8)
        }
        let credential = EnvironmentCredential(in: environment)
        let early = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(early.kind == .authenticationFailed)
        isThere.withLock { $0 = true }
        #expect(try await credential.accessToken(for: request).value == "t")
    }

    @Test("is final if its certificate can't be read or used")
    func badCertificate() async throws {
        let variables = ["AZURE_CLIENT_CERTIFICATE_PATH": "/cert.pem"]
        let unreadable = try await failure { _ = try await credential(variables).accessToken(for: request) }
        #expect(unreadable.kind == .authenticationFailed)
        let wrong = try await failure {
            _ = try await credential(variables, files: ["/cert.pem": "nonsense"]).accessToken(for: request)
        }
        #expect(wrong.kind == .invalidArgument)
    }

    @Test(
        "is one of the cloud that AZURE_AUTHORITY_HOST names, with or without a scheme",
        arguments: [
            (nil, "https://login.microsoftonline.com"), ("login.cloud.test", "https://login.cloud.test"),
            ("login.cloud.test/ ", "https://login.cloud.test"),
            ("https://login.cloud.test/", "https://login.cloud.test"),
        ]
    )
    func authority(_ host: String?, _ expected: String) async throws {
        var variables = ["AZURE_CLIENT_SECRET": "s"]
        variables["AZURE_AUTHORITY_HOST"] = host
        _ = try await credential(variables).accessToken(for: request)
        #expect(transport.addresses == ["\(expected)/tenant/oauth2/v2.0/token"])
    }
}
