// SPDX-License-Identifier: MIT

import ACSEntraID
import ACSTesting
import HTTPTypes
import StallLimit
import Testing

@Suite("Azure Arc", .stallLimit)
struct AzureArcTests {
    private static let key = "/var/opt/azcmagent/tokens/guid.key"

    /// Asks an agent that wants to see its key.
    private func token(
        _ identity: ManagedIdentity = .systemAssigned,
        files: [String: String] = [key: "k"],
        naming names: String = ""
    ) async throws -> AccessToken {
        let transport = ScriptedTransport { request, _ in
            request.head.headerFields[.authorization] == nil
                ? .status(401, headers: [.wwwAuthenticate: "Basic realm=\(Self.key)"])
                : .status(200, #"{"access_token":"t","expires_in":3600\#(names)}"#)
        }
        let variables = ["IDENTITY_ENDPOINT": "http://arc.test", "IMDS_ENDPOINT": "x"]
        let environment = CredentialEnvironment.test(variables, files: files, transport: transport)
        return try await ManagedIdentityCredential(identity, in: environment).accessToken(for: request)
    }

    @Test(
        "returns the token of a user-assigned identity that its response names, in letters of any case",
        arguments: [
            (.clientID("Ab-1"), #","client_id":"aB-1""#), (.objectID("Ab-1"), #","object_id":"aB-1""#),
            (.resourceID("/Subscriptions/s"), #","msi_res_id":"/subscriptions/S""#),
            (.resourceID("/Subscriptions/s"), #","mi_res_id":"/subscriptions/S""#),
        ] as [(ManagedIdentity, String)]
    )
    func named(_ identity: ManagedIdentity, _ names: String) async throws {
        #expect(try await token(identity, naming: names).value == "t")
    }

    @Test(
        "returns no token of another identity, as agents do that know only the system's own",
        arguments: [
            (.clientID("a"), ""), (.clientID("a"), #","client_id":"b""#), (.objectID("a"), #","object_id":"ab""#),
            (.resourceID("/a"), #","msi_res_id":"/b","mi_res_id":"/b""#), (.clientID("a"), #","resource":"a""#),
        ] as [(ManagedIdentity, String)]
    )
    func unnamed(_ identity: ManagedIdentity, _ names: String) async throws {
        let error = try await failure { _ = try await token(identity, naming: names) }
        #expect(error.kind == .authenticationFailed)
        #expect(error.message == "Azure Arc responded for another identity: its agent knows no user-assigned ones.")
    }

    @Test(
        "can't be shown a key that is missing or too large, which the error says",
        arguments: [
            ([:], "Azure Arc's key \(key) can't be read; the process must belong to the group himds."),
            ([key: String(repeating: "k", count: 4097)], "Azure Arc's key \(key) is too large for a key."),
        ] as [([String: String], String)]
    )
    func noKey(_ files: [String: String], _ message: String) async throws {
        let error = try await failure { _ = try await token(files: files) }
        #expect(error.kind == .authenticationFailed)
        #expect(error.message == message)
    }

    @Test("can be shown a key of the largest size")
    func largestKey() async throws {
        #expect(try await token(files: [Self.key: String(repeating: "k", count: 4096)]).value == "t")
    }

    @Test(
        "is not shown what is not one of the agent's keys",
        arguments: [
            "Basic realm=/etc/passwd", "Basic realm=/etc/shadow.key", "Basic realm=/var/opt/azcmagent/tokens/../x.key",
            "Basic realm=/var/opt/azcmagent/tokens/x.txt", "Bearer realm=/var/opt/azcmagent/tokens/x.key", "Basic",
        ]
    )
    func trap(_ challenge: String) async throws {
        let transport = ScriptedTransport { _, _ in .status(401, headers: [.wwwAuthenticate: challenge]) }
        let paths = [
            "/etc/passwd", "/etc/shadow.key", "/var/opt/azcmagent/tokens/../x.key", "/var/opt/azcmagent/tokens/x.txt",
            "/var/opt/azcmagent/tokens/x.key",
        ]
        let environment = CredentialEnvironment.test(
            ["IDENTITY_ENDPOINT": "http://arc.test", "IMDS_ENDPOINT": "x"],
            files: Dictionary(uniqueKeysWithValues: paths.map { ($0, "root") }),
            transport: transport
        )
        let error = try await failure {
            _ = try await ManagedIdentityCredential(.systemAssigned, in: environment).accessToken(for: request)
        }
        #expect(error.kind == .authenticationFailed)
        #expect(transport.requests.count == 1)
    }
}
