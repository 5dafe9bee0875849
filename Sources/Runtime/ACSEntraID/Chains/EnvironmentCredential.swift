// SPDX-License-Identifier: MIT

/// The credential of an application whose settings are in the environment.
///
/// `AZURE_TENANT_ID` and `AZURE_CLIENT_ID`, and either `AZURE_CLIENT_SECRET`, or `AZURE_CLIENT_CERTIFICATE_PATH` of a
/// PEM file and `AZURE_CLIENT_SEND_CERTIFICATE_CHAIN` (`true` or `1`). User names and passwords are not supported,
/// because Entra is retiring them.
///
/// Unavailable, so that a chain continues: if the variables are incomplete. Final: if their values are invalid, or if
/// Entra refuses them or does not respond.
public struct EnvironmentCredential: TokenCredential {
    private let environment: CredentialEnvironment
    /// The credential from the environment. A certificate's file may appear after the first request.
    private let made = SharedTask<any TokenCredential>(keepsValue: true)

    /// Creates a credential from the variables; later changes have no effect. A certificate's file is read once, when
    /// the first token is requested: restart the program to use another certificate.
    ///
    /// - Parameter transport: Sends the requests to Entra; `nil` for the process's shared transport.
    public init(transport: (any HTTPTransport)? = nil) {
        self.init(in: .init(reachingEntraBy: transport))
    }

    package init(in environment: CredentialEnvironment) {
        self.environment = environment
    }

    /// Returns a token: a cached one if it remains valid for a while.
    ///
    /// - Throws: `CancellationError`, or ``ACSError`` of kind
    ///   - ``ACSError/Kind/credentialUnavailable`` if the variables are incomplete;
    ///   - ``ACSError/Kind/authenticationFailed`` if the certificate's file can't be read, Entra refuses, or a service
    ///     requests a token of another tenant;
    ///   - ``ACSError/Kind/cannotConnect``, ``ACSError/Kind/connectionLost``, ``ACSError/Kind/timedOut``,
    ///     ``ACSError/Kind/untrustedServer``, ``ACSError/Kind/responseTooLarge`` or ``ACSError/Kind/transportFailure``
    ///     if there is no readable response from Entra;
    ///   - ``ACSError/Kind/invalidArgument`` for an invalid tenant, certificate or authority host.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        let credential = try await made.value { [environment] in try await Self.credential(environment) }
        return try await credential.accessToken(for: request)
    }

    private static func credential(_ environment: CredentialEnvironment) async throws -> any TokenCredential {
        let settings = try environment.settings([("AZURE_TENANT_ID", nil), ("AZURE_CLIENT_ID", nil)])
        if let secret = environment["AZURE_CLIENT_SECRET"] {
            return try ClientSecretCredential(
                tenantID: settings[0],
                clientID: settings[1],
                clientSecret: Secret(secret),
                in: environment
            )
        }
        guard let path = environment["AZURE_CLIENT_CERTIFICATE_PATH"] else {
            throw ACSError(
                .credentialUnavailable,
                message: "Not set: AZURE_CLIENT_SECRET or AZURE_CLIENT_CERTIFICATE_PATH."
            )
        }
        try CredentialPlace.certificateFile.check(path)
        let pem = try await text(of: path, environment)
        let sendsChain = ["true", "1"].contains(environment["AZURE_CLIENT_SEND_CERTIFICATE_CHAIN"]?.lowercased())
        return try ClientCertificateCredential(
            tenantID: settings[0],
            clientID: settings[1],
            certificatePEM: Secret(pem),
            sendsCertificateChain: sendsChain,
            in: environment
        )
    }

    private static func text(of path: String, _ environment: CredentialEnvironment) async throws -> String {
        do {
            return String(decoding: try await environment.readFile(path), as: UTF8.self)
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
