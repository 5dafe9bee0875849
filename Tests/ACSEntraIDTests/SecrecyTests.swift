// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import ACSTransport
import Disclosure
import Foundation
import HTTPTypes
import StallLimit
import Testing

@Suite("A secret is not shown", .stallLimit)
struct SecrecyTests {
    /// Needs encoding, so that it looks otherwise on its way.
    private static let secret = "hidden/secret+1"
    private static let keyPath = "/var/opt/azcmagent/tokens/guid.key"
    private static let application = ["AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app"]

    /// The place in which one secret is known.
    struct Place: CustomTestStringConvertible {
        let testDescription: String
        let variables: [String: String]
        /// The only one that finds the secret there, but for chains.
        let credential: String
        let proof: Proof

        /// Those of them that find no secret there.
        func others(of names: String...) -> [String] { names.filter { $0 != credential } }
    }

    /// What an issuer is sent by who knows a secret.
    struct Proof {
        /// The form's parameter or the header.
        let name: String
        /// Its value; `nil` for a signature, which differs each time.
        var value: String? = SecrecyTests.secret

        static let clientSecret = Proof(name: "client_secret")
        static let certificate = Proof(name: "client_assertion", value: nil)

        func isSent(by request: ReceivedRequest) -> Bool {
            guard let sent = request.form[name] ?? SentRequest(request).headers[name] else { return false }
            return value.map { $0 == sent } ?? (sent.split(separator: ".").count == 3)
        }
    }

    private static let places = [
        Place(
            testDescription: "a client's secret",
            variables: application.merging(["AZURE_CLIENT_SECRET": secret]) { $1 },
            credential: "EnvironmentCredential",
            proof: .clientSecret
        ),
        Place(
            testDescription: "a client's certificate",
            variables: application.merging(["AZURE_CLIENT_CERTIFICATE_PATH": "/cert.pem"]) { $1 },
            credential: "EnvironmentCredential",
            proof: .certificate
        ),
        Place(
            testDescription: "a workload's token",
            variables: application.merging(["AZURE_FEDERATED_TOKEN_FILE": "/token"]) { $1 },
            credential: "WorkloadIdentityCredential",
            proof: Proof(name: "client_assertion")
        ),
        Place(
            testDescription: "App Service",
            variables: ["IDENTITY_ENDPOINT": "http://app.test", "IDENTITY_HEADER": secret],
            credential: "ManagedIdentityCredential",
            proof: Proof(name: "x-identity-header")
        ),
        Place(
            testDescription: "Azure Machine Learning",
            variables: ["MSI_ENDPOINT": "http://ml.test", "MSI_SECRET": secret],
            credential: "ManagedIdentityCredential",
            proof: Proof(name: "secret")
        ),
        Place(
            testDescription: "Azure Arc",
            variables: ["IDENTITY_ENDPOINT": "http://arc.test", "IMDS_ENDPOINT": "x"],
            credential: "ManagedIdentityCredential",
            proof: Proof(name: "authorization", value: "Basic \(secret)")
        ),
    ]

    /// All credentials that could use a secret there.
    private func credentials(
        _ variables: [String: String],
        _ transport: ScriptedTransport
    ) throws -> [any TokenCredential] {
        let files = ["/cert.pem": try material("application.pem"), "/token": Self.secret, Self.keyPath: Self.secret]
        let environment = CredentialEnvironment.test(variables, files: files, transport: transport)
        let own: [any TokenCredential] = [
            EnvironmentCredential(in: environment), WorkloadIdentityCredential(in: environment),
            ManagedIdentityCredential(.systemAssigned, in: environment), DefaultAzureCredential(in: environment),
            try ClientSecretCredential(
                tenantID: "t",
                clientID: "a",
                clientSecret: Secret(Self.secret),
                in: environment
            ),
            try ClientCertificateCredential(
                tenantID: "t",
                clientID: "a",
                certificatePEM: Secret(try material("application.pem")),
                in: environment
            ),
            try ClientAssertionCredential(tenantID: "t", clientID: "a", in: environment) { Self.secret },
        ]
        return own + [ChainedTokenCredential(own)]
    }

    /// Azure Arc requests its key first.
    private static func challenge(_ request: ReceivedRequest) -> ScriptedResponse? {
        guard request.head.authority == "arc.test", request.head.headerFields[.authorization] == nil else { return nil }
        return .status(401, headers: [.wwwAuthenticate: "Basic realm=\(keyPath)"])
    }

    @Test("by an error, even if the issuer repeats what it was sent", arguments: places)
    func echo(_ place: Place) async throws {
        let transport = ScriptedTransport { request, _ in
            if let challenge = Self.challenge(request) { return challenge }
            let raw = String(decoding: request.body, as: UTF8.self)
            let values = request.head.headerFields.map(\.value)
            let words = values.flatMap { $0.split(separator: " ").map(String.init) }
            let seen = (values + words + request.form.values + [raw]).joined(separator: ", ")
            let body = ["error": seen, "error_description": seen, "correlation_id": seen]
            let json = try? JSONEncoder().encode(body)
            return .status(400, String(decoding: json ?? Data(), as: UTF8.self))
        }
        var silent: [String] = []
        for credential in try credentials(place.variables, transport) {
            let earlier = transport.requests.count
            let error = await #expect(throws: ACSError.self) { try await credential.accessToken(for: request) }
            let assertions = transport.requests.compactMap { $0.form["client_assertion"] }
            let text = Disclosure(of: try #require(error)).text
            for hidden in assertions + [Self.secret, PercentEncoding.encode(Self.secret)] {
                #expect(!text.contains(hidden), "shown by the error of \(type(of: credential))")
            }
            let proof =
                switch credential {
                case is ClientSecretCredential: Proof.clientSecret
                case is ClientCertificateCredential: Proof.certificate
                case is ClientAssertionCredential: Proof(name: "client_assertion")
                default: place.proof
                }
            let sent = transport.requests.dropFirst(earlier)
            if !sent.contains(where: proof.isSent) { silent.append("\(type(of: credential))") }
        }
        // What was not sent can't be repeated.
        let idle = place.others(of: "EnvironmentCredential", "WorkloadIdentityCredential", "ManagedIdentityCredential")
        #expect(silent == idle)
    }

    @Test("by an error that repeats one line, if the secret has two")
    func lines() async throws {
        let transport = ScriptedTransport { _, _ in .status(400, #"{"error_description":"No hidden-a\r\nhidden-b."}"#) }
        let credential = try ClientSecretCredential(
            tenantID: "t",
            clientID: "a",
            clientSecret: "hidden-a\r\nhidden-b",
            in: .test(transport: transport)
        )
        let error = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(error.message.contains("No <redacted>."))
    }

    @Test("by a credential, neither before nor after it has got a token", arguments: places)
    func reflection(_ place: Place) async throws {
        let transport = ScriptedTransport { request, _ in
            if let challenge = Self.challenge(request) { return challenge }
            return .status(200, #"{"access_token":"issued-token","expires_in":3600,"expires_on":1800003600}"#)
        }
        let pem = try material("application.pem").split(separator: "\n").map(String.init)
        var unavailable: [String] = []
        for credential in try credentials(place.variables, transport) {
            var text = Disclosure(of: credential).text
            do {
                #expect(try await credential.accessToken(for: request).value == "issued-token")
            } catch let error as ACSError where error.kind == .credentialUnavailable {
                unavailable.append("\(type(of: credential))")
            }
            text += Disclosure(of: credential).text
            for hidden in [Self.secret, "issued-token", pem[1]] {
                #expect(!text.contains(hidden), "shown by \(type(of: credential))")
            }
        }
        #expect(unavailable == place.others(of: "EnvironmentCredential", "WorkloadIdentityCredential"))
    }
}
