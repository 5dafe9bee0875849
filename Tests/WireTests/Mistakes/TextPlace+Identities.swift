// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSCore
import ACSEntraID

extension TextPlace {
    /// Environment variables of the credentials that read them.
    static let variables = [
        TextPlace("AZURE_TENANT_ID", "tenant id") { text, transport in
            try await environmentCredential(["AZURE_TENANT_ID": text, "AZURE_CLIENT_SECRET": "secret"], transport)
        },
        TextPlace("AZURE_CLIENT_ID", "client id") { text, transport in
            let environment = environment(["AZURE_CLIENT_ID": text], transport)
            _ = try await DefaultAzureCredential(in: environment).accessToken(for: token)
        },
        TextPlace("AZURE_CLIENT_SECRET", "client secret", accepts: MistakenText.keys + MistakenText.paths) {
            text,
            transport in
            try await environmentCredential(["AZURE_CLIENT_SECRET": text], transport)
        },
        TextPlace(
            "AZURE_CLIENT_CERTIFICATE_PATH",
            "certificate file",
            accepts: MistakenText.paths + MistakenText.pathsLikeKeys
        ) { text, transport in
            try await environmentCredential(["AZURE_CLIENT_CERTIFICATE_PATH": text], transport)
        },
        TextPlace("AZURE_AUTHORITY_HOST", "authority host", accepts: MistakenText.endpoints) { text, transport in
            let variables = ["AZURE_AUTHORITY_HOST": text, "AZURE_CLIENT_SECRET": "secret"]
            try await environmentCredential(variables, transport)
        },
        TextPlace(
            "AZURE_FEDERATED_TOKEN_FILE",
            "token file",
            accepts: MistakenText.paths + MistakenText.pathsLikeKeys
        ) { text, transport in
            let variables = ["AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a", "AZURE_FEDERATED_TOKEN_FILE": text]
            _ = try await WorkloadIdentityCredential(in: environment(variables, transport)).accessToken(for: token)
        },
    ]

    private static func environmentCredential(
        _ variables: [String: String],
        _ transport: any HTTPTransport
    ) async throws {
        let application = ["AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a"]
        let variables = variables.merging(application) { variable, _ in variable }
        _ = try await EnvironmentCredential(in: environment(variables, transport)).accessToken(for: token)
    }

    /// Identities of Azure's hosts and of people.
    static let identities = [
        TextPlace("managed identity's client id", "client id") { text, transport in
            try await managedIdentity(.clientID(text), transport)
        },
        TextPlace("managed identity's object id", "object id") { text, transport in
            try await managedIdentity(.objectID(text), transport)
        },
        TextPlace("managed identity's resource id", "resource id", accepts: MistakenText.resourceIDs) {
            text,
            transport in
            try await managedIdentity(.resourceID(text), transport)
        },
        TextPlace("AzureCLICredential(tenantID:)", "tenant id") { text, _ in
            _ = try await AzureCLICredential(tenantID: text, path: "/nowhere").accessToken(for: token)
        },
        TextPlace("AzureCLICredential(subscription:)", "subscription") { text, _ in
            _ = try await AzureCLICredential(subscription: text, path: "/nowhere").accessToken(for: token)
        },
    ]
}
