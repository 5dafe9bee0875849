// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import Foundation
import HTTPTypes
import StallLimit
import Testing

/// The request to each host, to the last header, and the form of its expiration: as in Microsoft's packages.
@Suite("The request for the token of a managed identity", .stallLimit)
struct ManagedIdentityRequestTests {
    struct Host: CustomTestStringConvertible {
        let testDescription: String
        let variables: [String: String]
        /// What names an identity by its client id, its object's id and its resource's id.
        let names: (client: String, object: String, resource: String)
        let url: String
        /// Those of each request.
        let headers: [[String: String]]
        /// The expiration in the host's form.
        let expiry: String
    }

    private static let hosts = [
        Host(
            testDescription: "the instance metadata service",
            variables: [:],
            names: ("client_id", "object_id", "msi_res_id"),
            url: """
                http://169.254.169.254/metadata/identity/oauth2/token\
                ?api-version=2018-02-01&resource=https%3A%2F%2Fcommunication.azure.com%2F
                """,
            headers: [
                ["accept": "application/json"],
                ["accept": "application/json", "metadata": "true", "x-ms-client-request-id": "<id>"],
            ],
            expiry: #""expires_in":"3600""#
        ),
        Host(
            testDescription: "the instance metadata service where pod identities have put it",
            variables: ["AZURE_POD_IDENTITY_AUTHORITY_HOST": "http://pods.test//"],
            names: ("client_id", "object_id", "msi_res_id"),
            url: """
                http://pods.test/metadata/identity/oauth2/token\
                ?api-version=2018-02-01&resource=https%3A%2F%2Fcommunication.azure.com%2F
                """,
            headers: [
                ["accept": "application/json", "metadata": "true", "x-ms-client-request-id": "<id>"]
            ],
            expiry: #""expires_in":3600"#
        ),
        Host(
            testDescription: "App Service",
            variables: ["IDENTITY_ENDPOINT": "http://app.test/msi/token", "IDENTITY_HEADER": "app-secret"],
            names: ("client_id", "object_id", "mi_res_id"),
            url: """
                http://app.test/msi/token\
                ?api-version=2019-08-01&resource=https%3A%2F%2Fcommunication.azure.com%2F
                """,
            headers: [
                ["accept": "application/json", "metadata": "true", "x-identity-header": "app-secret"]
            ],
            expiry: #""expires_on":"1800003600""#
        ),
        Host(
            testDescription: "Azure Arc",
            variables: ["IDENTITY_ENDPOINT": "http://arc.test/token", "IMDS_ENDPOINT": "http://arc.test"],
            names: ("client_id", "object_id", "msi_res_id"),
            url: "http://arc.test/token?api-version=2020-06-01&resource=https%3A%2F%2Fcommunication.azure.com%2F",
            headers: [
                ["accept": "application/json", "metadata": "true"],
                ["accept": "application/json", "metadata": "true", "authorization": "Basic arc-key"],
            ],
            expiry: #""expires_in":"3600""#
        ),
        Host(
            testDescription: "Azure Machine Learning",
            variables: ["MSI_ENDPOINT": "http://ml.test/token", "MSI_SECRET": "ml-secret"],
            names: ("clientid", "object_id", "msi_res_id"),
            url: "http://ml.test/token?api-version=2017-09-01&resource=https%3A%2F%2Fcommunication.azure.com%2F",
            headers: [
                ["accept": "application/json", "secret": "ml-secret"]
            ],
            expiry: #""expires_on":1800003600"#
        ),
    ]

    private static let identities: [ManagedIdentity] = [
        .systemAssigned, .clientID("c d"), .objectID("o"), .resourceID("/subscriptions/s/i"),
    ]

    private static let key = "/var/opt/azcmagent/tokens/guid.key"

    /// Issues a token for a request with the host's headers, and names all identities.
    private func transport(_ expiry: String) -> ScriptedTransport {
        ScriptedTransport { request, number in
            if request.head.authority == "arc.test", number == 0 {
                return .status(401, headers: [.wwwAuthenticate: "Basic realm=\(Self.key)"])
            }
            let identity = #""client_id":"c d","object_id":"o","msi_res_id":"/subscriptions/s/i""#
            return .status(200, #"{"access_token":"t","token_type":"Bearer",\#(expiry),\#(identity)}"#)
        }
    }

    @Test("is sent to the host in the host's own form", arguments: hosts, identities)
    func sent(_ host: Host, _ identity: ManagedIdentity) async throws {
        let transport = transport(host.expiry)
        let environment = CredentialEnvironment.test(
            host.variables,
            files: [Self.key: "arc-key\n"],
            transport: transport
        )
        let credential = ManagedIdentityCredential(identity, in: environment)
        let token = try await credential.accessToken(for: request)
        #expect(token.value == "t")
        #expect(token.expiresOn == testNow.addingTimeInterval(3600))
        let parameter =
            switch identity {
            case .systemAssigned: ""
            case .clientID: "&\(host.names.client)=c%20d"
            case .objectID: "&\(host.names.object)=o"
            case .resourceID: "&\(host.names.resource)=%2Fsubscriptions%2Fs%2Fi"
            }
        #expect(
            transport.requests.map(SentRequest.init)
                == host.headers.map { SentRequest("GET", host.url + parameter, $0) }
        )
    }

    @Test("is a form in Cloud Shell", arguments: [#""expires_on":"1800003600""#, #""expires_in":"3600""#])
    func cloudShell(_ expiry: String) async throws {
        let transport = transport(expiry)
        let environment = CredentialEnvironment.test(["MSI_ENDPOINT": "http://shell.test/token"], transport: transport)
        let credential = ManagedIdentityCredential(.systemAssigned, in: environment)
        let token = try await credential.accessToken(for: request)
        #expect(token.expiresOn == testNow.addingTimeInterval(3600))
        #expect(
            transport.requests.map(SentRequest.init) == [
                SentRequest(
                    "POST",
                    "http://shell.test/token",
                    [
                        "accept": "application/json", "content-type": "application/x-www-form-urlencoded",
                        "metadata": "true",
                    ],
                    "resource=https%3A%2F%2Fcommunication.azure.com%2F"
                )
            ]
        )
    }

    @Test("is not sent in Cloud Shell for a user-assigned identity, because it has none", arguments: identities[1...])
    func cloudShellUserAssigned(_ identity: ManagedIdentity) async throws {
        let transport = transport("")
        let environment = CredentialEnvironment.test(["MSI_ENDPOINT": "http://shell.test/token"], transport: transport)
        let error = try await failure {
            let credential = ManagedIdentityCredential(identity, in: environment)
            _ = try await credential.accessToken(for: request)
        }
        #expect(error.kind == .credentialUnavailable)
        #expect(transport.requests.isEmpty)
    }
}
