// SPDX-License-Identifier: MIT

/// An application whose tenant, id and secret or certificate stand in the environment.
///
/// `AZURE_TENANT_ID` and `AZURE_CLIENT_ID`, with `AZURE_CLIENT_SECRET`, or else with `AZURE_CLIENT_CERTIFICATE_PATH` of a
/// PEM file and `AZURE_CLIENT_SEND_CERTIFICATE_CHAIN` (`true` or `1`). Names and passwords of people are not read: Entra
/// is about to refuse them.
///
/// Not available, so that a chain goes on: when the variables are not complete. Final: when Entra refuses what they hold
/// or does not answer, or it can't be used.
public struct EnvironmentCredential: TokenCredential {
    private let surroundings: Surroundings
    /// What the environment has given once; a certificate's file may come later than the first who asks.
    private let made = SharedTask<any TokenCredential>(keepsValue: true)

    /// Reads the variables now; later changes have no effect. A certificate's file is read when the first token is asked
    /// for, and not again: a program that is to take another certificate starts anew.
    ///
    /// - Parameter transport: Sends the requests to Entra; nil for the transport that the process shares.
    public init(transport: (any HTTPTransport)? = nil) {
        self.init(in: .init(reachingEntraBy: transport))
    }

    package init(in surroundings: Surroundings) {
        self.surroundings = surroundings
    }

    /// Gets a token, a kept one where it is good for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` where the variables are not complete;
    ///   - ``ACSError/Kind/authenticationFailed`` where the certificate's file can't be read, Entra gives no token, or a
    ///     token of another tenant is asked for;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     where Entra gives no answer that can be read;
    ///   - ``ACSError/Kind/invalidArgument`` for a tenant, a certificate or an authority host that can't be used.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        let credential = try await made.value { [surroundings] in try await Self.credential(surroundings) }
        return try await credential.accessToken(for: request)
    }

    private static func credential(_ surroundings: Surroundings) async throws -> any TokenCredential {
        let settings = try surroundings.settings([("AZURE_TENANT_ID", nil), ("AZURE_CLIENT_ID", nil)])
        if let secret = surroundings["AZURE_CLIENT_SECRET"] {
            return try ClientSecretCredential(
                tenantID: settings[0],
                clientID: settings[1],
                clientSecret: Secret(secret),
                in: surroundings
            )
        }
        guard let path = surroundings["AZURE_CLIENT_CERTIFICATE_PATH"] else {
            throw ACSError(
                .credentialUnavailable,
                message: "Not set: AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH."
            )
        }
        let pem = try await text(of: path, surroundings)
        let sendsChain = ["true", "1"].contains(surroundings["AZURE_CLIENT_SEND_CERTIFICATE_CHAIN"]?.lowercased())
        return try ClientCertificateCredential(
            tenantID: settings[0],
            clientID: settings[1],
            certificatePEM: Secret(pem),
            sendsCertificateChain: sendsChain,
            in: surroundings
        )
    }

    private static func text(of path: String, _ surroundings: Surroundings) async throws -> String {
        do {
            return String(decoding: try await surroundings.readFile(path), as: UTF8.self)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw ACSError(
                .authenticationFailed,
                message: "The file of AZURE_CLIENT_CERTIFICATE_PATH can't be read.",
                underlying: error
            )
        }
    }
}
