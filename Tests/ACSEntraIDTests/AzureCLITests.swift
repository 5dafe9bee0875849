// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSEntraID
import Foundation
import Testing

/// Against a script in the place of `az`.
@Suite("The Azure CLI", .timeLimit(.minutes(1)))
struct AzureCLITests {
    /// Asks a script that stands alone on the `PATH`.
    private func token(
        _ script: String?,
        _ asked: TokenRequest = request,
        tenantID: String? = nil,
        subscription: String? = nil
    ) async throws -> AccessToken {
        let folder = FileManager.default.temporaryDirectory.appending(path: "az-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        if let script {
            let file = folder.appending(path: "az").path
            try "#!/bin/sh\n\(script)\n".write(toFile: file, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        }
        let credential = AzureCLICredential(tenantID: tenantID, subscription: subscription, path: folder.path)
        return try await credential.accessToken(for: asked)
    }

    @Test("is asked for the resource, the tenant and the subscription")
    func arguments() async throws {
        let token = try await token(
            #"echo "{\"accessToken\": \"$*\", \"expires_on\": 1800003600}""#,
            tenantID: "tenant",
            subscription: "My subscription"
        )
        #expect(
            token.value == """
                account get-access-token --output json --resource https://communication.azure.com/ \
                --tenant tenant --subscription My subscription
                """
        )
        #expect(token.expiresOn == testNow.addingTimeInterval(3600))
    }

    @Test("of an older version gives a local time")
    func localTime() async throws {
        let token = try await token(#"echo '{"accessToken": "t", "expiresOn": "2026-01-02 03:04:05.000000"}'"#)
        let components = Calendar.current.dateComponents([.year, .month, .day, .hour, .minute], from: token.expiresOn)
        #expect(components.year == 2026 && components.day == 2 && components.hour == 3 && components.minute == 4)
    }

    @Test(
        "is not available when it is not there or nobody is signed in",
        arguments: [nil, "echo 'Please run az login' >&2; exit 1", "exit 127"] as [String?]
    )
    func unavailable(_ script: String?) async throws {
        let error = try await failure { _ = try await token(script) }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("is not available for claims, which need a new sign-in")
    func claims() async throws {
        let asked = TokenRequest(scopes: request.scopes, claims: "{}")
        #expect(try await failure { _ = try await token("exit 0", asked) }.kind == .credentialUnavailable)
    }

    @Test(
        "fails for good otherwise, and shows neither token nor output",
        arguments: [
            "echo 'AADSTS70043: run az login hidden' >&2; exit 1", "echo hidden; exit 1", "echo hidden",
            #"echo '{"accessToken": "hidden"}'"#,
        ]
    )
    func failed(_ script: String) async throws {
        let error = try await failure { _ = try await token(script) }
        #expect(error.kind == .authenticationFailed)
        #expect(!"\(error)".contains("hidden"))
    }

    @Test("gets nothing that a shell could read in its own way", arguments: ["a;b", "$(x)", "", "a b"])
    func injection(_ text: String) async throws {
        let byScope = TokenRequest(scopes: [text])
        #expect(try await failure { _ = try await token("exit 0", byScope) }.kind == .invalidArgument)
        #expect(try await failure { _ = try await token("exit 0", tenantID: text) }.kind == .invalidArgument)
    }
}
