// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSEntraID
import Disclosure
import Foundation
import RawServer
import Testing

/// A credential that holds a secret or a token, and how it is made.
private struct Holder: CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (Surroundings) throws -> any TokenCredential

    init<Credential: TokenCredential>(_ make: @escaping @Sendable (Surroundings) throws -> Credential) {
        testDescription = "\(Credential.self)"
        self.make = make
    }

    static let all = [
        Holder {
            try ClientSecretCredential(tenantID: "tenant", clientID: "app", clientSecret: "hidden-secret", in: $0)
        },
        Holder { surroundings in
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Material/application.pem")
            return try ClientCertificateCredential(
                tenantID: "tenant",
                clientID: "app",
                certificatePEM: Secret(try String(contentsOf: file, encoding: .utf8)),
                in: surroundings
            )
        },
        Holder { WorkloadIdentityCredential(tenantID: "tenant", clientID: "app", tokenFile: "/token", in: $0) },
        Holder { ManagedIdentityCredential(.systemAssigned, in: $0) },
        Holder { EnvironmentCredential(in: $0) },
        Holder { DefaultAzureCredential(in: $0) },
        Holder { ChainedTokenCredential(EnvironmentCredential(in: $0)) },
        Holder { AzureCLICredential(path: $0["PATH"], in: $0) },
    ]
}

@Suite("What a credential of Entra holds", .timeLimit(.minutes(1)))
struct EntraRedactionTests {
    @Test("is not shown, neither before it has a token nor after", arguments: Holder.all)
    private func hidden(_ holder: Holder) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "az-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let az = folder.appending(path: "az").path
        try "#!/bin/sh\necho '{\"accessToken\": \"hidden-token\", \"expires_on\": 1800003600}'\n"
            .write(toFile: az, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: az)

        let answer = #"{"access_token": "hidden-token", "expires_in": 3599, "expires_on": 1800003600}"#
        try await RawServer.run({ _, _ in .status(200, answer) }) { server in
            let surroundings = Surroundings.test(
                [
                    "AZURE_AUTHORITY_HOST": server.address, "AZURE_TENANT_ID": "tenant", "AZURE_CLIENT_ID": "app",
                    "AZURE_CLIENT_SECRET": "hidden-secret", "IDENTITY_ENDPOINT": "\(server.address)/msi/token",
                    "IDENTITY_HEADER": "hidden-header", "PATH": folder.path,
                ],
                files: ["/token": "hidden-assertion"]
            )
            let credential = try holder.make(surroundings)
            expectHidden(credential)
            #expect(try await credential.accessToken(for: request).value == "hidden-token")
            expectHidden(credential)
        }
    }

    private func expectHidden(_ credential: any TokenCredential) {
        let text = Disclosure(of: credential).text
        #expect(!text.contains("hidden"))
        // The key of the certificate.
        #expect(!text.contains("PRIVATE KEY"))
    }
}
