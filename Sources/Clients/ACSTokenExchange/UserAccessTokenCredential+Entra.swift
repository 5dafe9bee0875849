// SPDX-License-Identifier: MIT

public import ACSCore

extension UserAccessTokenCredential {
    /// Creates a credential for a person who is signed in to Microsoft Entra ID. Their Entra tokens are exchanged for
    /// user access tokens.
    ///
    /// The person's tokens come from the app's own sign-in, as a ``TokenCredential``. Tokens of a managed identity
    /// can't be exchanged, because no person is signed in.
    ///
    /// - Parameters:
    ///   - endpoint: The resource's endpoint, such as `https://contoso.communication.azure.com`.
    ///   - credential: Supplies the person's Entra tokens.
    ///   - scopes: The scopes of the Entra tokens: those of Communication Services clients, or those of Teams Phone
    ///     extensibility, which begin with `https://auth.msft.communication.azure.com/`. Defaults to
    ///     ``ClientOptions/entraScope``, or to all scopes of Communication Services clients in the public cloud.
    ///   - exchange: The exchange that accepts the tokens. Required for scopes of a sovereign cloud; those of the
    ///     public cloud determine it.
    ///   - options: Transport, timeouts, retries and logging of the exchange.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if there are no scopes, scopes of different
    ///   exchanges, or scopes of another cloud and no exchange.
    public init(
        endpoint: Endpoint,
        exchangingTokensOf credential: any TokenCredential,
        scopes: [String]? = nil,
        through exchange: EntraTokenExchange? = nil,
        options: ClientOptions = .init()
    ) throws {
        let scopes = scopes ?? [options.entraScope ?? "https://communication.azure.com/clients/.default"]
        let exchange = try EntraTokenExchange(exchange, scopes: scopes)
        let client = TokenExchangeClient(
            endpoint: endpoint,
            credential: ScopedTokenCredential(credential: credential, scopes: scopes),
            options: options
        )
        self.init(issuer: {
            let token = try await exchange.exchange(with: client).accessToken
            return AccessToken(token.token.value, expiresOn: token.expiresOn)
        })
    }
}

/// Requests the app's own scopes in place of the library's.
private struct ScopedTokenCredential: TokenCredential {
    let credential: any TokenCredential
    let scopes: [String]

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        var request = request
        request.scopes = scopes
        return try await credential.accessToken(for: request)
    }
}
