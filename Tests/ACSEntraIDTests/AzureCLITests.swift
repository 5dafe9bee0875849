// SPDX-License-Identifier: MIT

import ACSAzureCLI
import ACSEntraID
import ACSTesting
import Disclosure
import Foundation
import StallLimit
import Synchronization
import Testing
import Tools

/// Against a script in the place of `az`.
@Suite("The Azure CLI", .stallLimit)
struct AzureCLITests {
    /// Runs a script that is the only file on the `PATH`.
    private func token(
        _ script: String?,
        _ asked: TokenRequest = request,
        tenantID: String? = nil,
        subscription: String? = nil
    ) async throws -> AccessToken {
        try await withPath(of: script) { path in
            try await credential(path, tenantID, subscription).accessToken(for: asked)
        }
    }

    /// - Parameter path: The folder of the script, whose time is never up.
    private func credential(_ path: String, _ tenantID: String?, _ subscription: String?) -> AzureCLICredential {
        AzureCLICredential(
            tenantID: tenantID,
            subscription: subscription,
            path: path,
            in: .test(clock: ManualClock())
        )
    }

    /// What a script leaves in a file beside it, `$seen`.
    private func seen(
        by script: String,
        _ tenantID: String? = nil,
        _ subscription: String? = nil
    ) async throws -> [String] {
        try await withPath(of: #"seen="${0%/*}/seen"; \#(script); \#(Self.response)"#) { path in
            _ = try await credential(path, tenantID, subscription).accessToken(for: request)
            let text = try String(contentsOfFile: path + "/seen", encoding: .utf8)
            return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
        }
    }

    private static let response = #"echo '{"accessToken": "t", "expires_on": "1800003600"}'"#

    private func withPath<Value>(of script: String?, _ body: (String) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "az-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        if let script {
            let file = folder.appending(path: "az").path
            // A program that another test starts meanwhile has this process's open files for a moment, and a file that
            // is open for writing can't be run: another process writes it.
            let writing = #"printf '%s\n' "$1" > "$0" && chmod 755 "$0""#
            let outcome = try await Tool.run("/bin/sh", ["-c", writing, file, "#!/bin/sh\n\(script)"])
            try #require(outcome.code == 0)
        }
        return try await body(folder.path)
    }

    @Test("returns a token and its expiration")
    func token() async throws {
        let token = try await token(Self.response)
        #expect(token.value == "t")
        #expect(token.expiresOn == testNow.addingTimeInterval(3600))
    }

    @Test("is called with the resource, the tenant and the subscription, each in an argument of its own")
    func arguments() async throws {
        let script = #"printf '%s\n' "$@" > "$seen""#
        #expect(
            try await seen(by: script) == [
                "account", "get-access-token", "--output", "json", "--resource", "https://communication.azure.com/",
            ]
        )
        #expect(
            try await seen(by: script, "tenant", "My subscription") == [
                "account", "get-access-token", "--output", "json", "--resource", "https://communication.azure.com/",
                "--tenant", "tenant", "--subscription", "My subscription",
            ]
        )
    }

    @Test("starts without colors, in a folder that no other user can write to")
    func start() async throws {
        let script = #"{ echo "$AZURE_CORE_NO_COLOR"; [ . -ef /bin ] && echo in /bin; } > "$seen""#
        #expect(try await seen(by: script) == ["true", "in /bin"])
    }

    /// In a process of its own: if the machine's clock shows UTC, a time that is read as UTC would be right.
    @Test("of an older version returns a time in the machine's time zone, in winter and in summer")
    func localTime() async {
        await #expect(processExitsWith: .success) {
            // Berlin's rules, spelled out because not every machine has a table of time zones.
            setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1)
            for (local, expected) in [("01-02 03:04:05", "01-02T02:04:05Z"), ("07-02 03:04:05", "07-02T01:04:05Z")] {
                let script = #"echo '{"accessToken": "t", "expiresOn": "2026-\#(local).000000"}'"#
                let token = try await AzureCLITests().token(script)
                #expect(token.expiresOn.formatted(.iso8601) == "2026-\(expected)", "for \(local)")
            }
        }
    }

    @Test(
        "is not available if it is not installed or no one is signed in",
        arguments: [nil, "echo 'Please run az login' >&2; exit 1", "exit 127"] as [String?]
    )
    func unavailable(_ script: String?) async throws {
        let error = try await failure { _ = try await token(script) }
        #expect(error.kind == .credentialUnavailable)
    }

    @Test("is not available for claims, and says how to sign in with them")
    func claims() async throws {
        let asked = TokenRequest(scopes: request.scopes, tenantID: "tenant", claims: #"{"access_token":{}}"#)
        let error = try await failure { _ = try await token("exit 0", asked) }
        #expect(error.kind == .credentialUnavailable)
        #expect(
            error.message.hasSuffix(
                """
                az login --claims-challenge "eyJhY2Nlc3NfdG9rZW4iOnt9fQ==" --tenant tenant \
                --scope https://communication.azure.com//.default
                """
            )
        )
    }

    @Test("is not available if it does not respond in time, and is terminated with all that it has started")
    func timeout() async throws {
        let script = #"exec 3> "${0%/*}/lifeline"; /bin/sleep 3600 & echo started >&3; wait"#
        try await withPath(of: script) { path in
            let lifeline = try Lifeline(path + "/lifeline")
            let clock = ManualClock()
            let credential = AzureCLICredential(path: path, timeout: .seconds(10), in: .test(clock: clock))
            let call = Task { try await credential.accessToken(for: request) }
            try await lifeline.waitForLine()
            clock.advance(by: .seconds(10))
            let error = try await failure { _ = try await call.value }
            #expect(error.kind == .credentialUnavailable)
            #expect(error.message.contains("did not respond within"))
            try await lifeline.waitForEnd()
        }
    }

    @Test("is started once for many callers, and again when the token has expired")
    func kept() async throws {
        // Each run adds a line to a file beside the script.
        let script = #"echo run >> "${0%/*}/runs"; \#(Self.response)"#
        try await withPath(of: script) { path in
            let now = Mutex(testNow)
            var environment = CredentialEnvironment.test(clock: ManualClock())
            environment.now = { now.withLock { $0 } }
            let credential = AzureCLICredential(path: path, in: environment)
            func runs() throws -> Int {
                try String(contentsOfFile: path + "/runs", encoding: .utf8).split(separator: "\n").count
            }
            try await withThrowingTaskGroup(of: String.self) { callers in
                for _ in 0..<10 { callers.addTask { try await credential.accessToken(for: request).value } }
                for try await value in callers { #expect(value == "t") }
            }
            #expect(try runs() == 1)
            now.withLock { $0 += 3600 }
            _ = try await credential.accessToken(for: request)
            #expect(try runs() == 2)
        }
    }

    @Test(
        "fails finally otherwise, and shows neither token nor output",
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

    @Test("shows no token, neither before nor after it has got one")
    func secrecy() async throws {
        try await withPath(of: #"echo '{"accessToken": "hidden", "expires_on": 1800003600}'"#) { path in
            let credential = AzureCLICredential(path: path, in: .test(clock: ManualClock()))
            var text = Disclosure(of: credential).text
            let token = try await credential.accessToken(for: request)
            #expect(token.value == "hidden")
            text += Disclosure(of: credential).text
            #expect(!text.contains("hidden"))
        }
    }

    @Test("gets nothing that a shell could interpret", arguments: ["a;b", "$(x)", "", "a b"])
    func injection(_ text: String) async throws {
        let byScope = TokenRequest(scopes: [text])
        #expect(try await failure { _ = try await token("exit 0", byScope) }.kind == .invalidArgument)
        #expect(try await failure { _ = try await token("exit 0", tenantID: text) }.kind == .invalidArgument)
    }
}
