// SPDX-License-Identifier: MIT

#if os(macOS) || os(Linux)
    import ACSEntraID
    import Subprocess

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    // Subprocess takes its paths from here.
    #if canImport(System)
        import System
    #else
        import SystemPackage
    #endif

    /// A run of `az account get-access-token`.
    struct AzureCLIRun: Sendable {
        let tenantID: String?
        let subscription: String?
        /// The `PATH` on which to find `az`; `nil` for the process's own.
        let path: String?
        let timeout: Duration
        let clock: any Clock<Duration>

        /// `az` is a script that starts other programs, which must end with it.
        private static let platformOptions: PlatformOptions = {
            var options = PlatformOptions()
            options.processGroupID = 0
            options.teardownSequence = [
                .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
            ]
            return options
        }()

        func token(for request: TokenRequest) async throws -> AccessToken {
            let arguments = try arguments(for: request)
            if let claims = request.claims { throw signInNeeded(for: request, claims) }
            let output = try await output(of: arguments)
            return try AzureCLIOutput(output.text).token(status: output.status, complaint: output.complaint)
        }

        private func arguments(for request: TokenRequest) throws -> [String] {
            let resource = try request.resource(of: "The Azure CLI")
            let tenant = request.tenantID ?? tenantID
            try Self.check(resource, "scope", allowed: "_-.:/")
            if let tenant {
                try CredentialPlace.tenantID.check(tenant)
                try Self.check(tenant, "tenant id", allowed: "-.")
            }
            if let subscription {
                // Other users of the machine see the arguments of a process.
                try CredentialPlace.subscription.check(subscription)
                try Self.check(subscription, "subscription", allowed: "_-. ")
            }
            return ["account", "get-access-token", "--output", "json", "--resource", resource]
                + (tenant.map { ["--tenant", $0] } ?? []) + (subscription.map { ["--subscription", $0] } ?? [])
        }

        /// `az` accepts claims with a sign-in only, not with a request for a token.
        private func signInNeeded(for request: TokenRequest, _ claims: String) -> ACSError {
            let tenant = (request.tenantID ?? tenantID).map { " --tenant \($0)" } ?? ""
            let challenge = Data(claims.utf8).base64EncodedString()
            return ACSError(
                .credentialUnavailable,
                message: """
                    A service demands claims that require a new sign-in. Run: az login --claims-challenge \
                    "\(challenge)"\(tenant) --scope \(request.scopes.joined())
                    """
            )
        }

        /// On some systems, `az` is a shell script, and the shell would interpret other characters.
        private static func check(_ text: String, _ name: String, allowed: String) throws {
            guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) || allowed.contains($0) })
            else {
                throw ACSError(.invalidArgument, message: "The \(name) contains an invalid character.")
            }
        }

        private struct Output {
            let text: String
            let complaint: String
            let status: Int
        }

        private func output(of arguments: [String]) async throws -> Output {
            var variables: [Environment.Key: String?] = ["AZURE_CORE_NO_COLOR": "true"]
            if let path { variables["PATH"] = path }
            let environment = Environment.inherit.updating(variables)
            do {
                return try await TimeLimit(timeout, clock: clock).run {
                    let result = try await Subprocess.run(
                        .name("az"),
                        arguments: .init(arguments),
                        environment: environment,
                        // Python may load modules from its working directory, so this is one that only root can write
                        // to. As in Microsoft's packages.
                        workingDirectory: "/bin",
                        platformOptions: Self.platformOptions,
                        output: .string(limit: 1 << 20),
                        error: .string(limit: 1 << 20)
                    )
                    let status =
                        switch result.terminationStatus {
                        case .exited(let code): Int(code)
                        default: -1
                        }
                    return Output(
                        text: result.standardOutput,
                        complaint: result.standardError,
                        status: status
                    )
                }
            } catch is CancellationError {
                throw CancellationError()
            } catch is TimeLimit.Exceeded {
                throw ACSError(.credentialUnavailable, message: "The Azure CLI did not respond within \(timeout).")
            } catch {
                throw ACSError(
                    .credentialUnavailable,
                    message: "The Azure CLI (az) can't be run.",
                    underlying: error
                )
            }
        }
    }
#endif
