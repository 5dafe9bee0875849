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
    ///   - scopes: The scopes of the Entra tokens: those of Communication Services clients, by default all of them, or
    ///     those of Teams Phone extensibility, which begin with `https://auth.msft.communication.azure.com/`.
    ///   - options: Transport, timeouts, retries and logging of the exchange.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if there are no scopes, or scopes of both
    ///   kinds.
    public init(
        endpoint: Endpoint,
        exchangingTokensOf credential: any TokenCredential,
        scopes: [String] = ["https://communication.azure.com/clients/.default"],
        options: ClientOptions = .init()
    ) throws {
        let route = try TokenExchangeRoute(scopes: scopes)
        let client = TokenExchangeClient(
            endpoint: endpoint,
            credential: ScopedTokenCredential(credential: credential, scopes: scopes),
            options: options
        )
        self.init(issuer: {
            let token = try await route.exchange(with: client).accessToken
            return AccessToken(token.token.value, expiresOn: token.expiresOn)
        })
    }
}
