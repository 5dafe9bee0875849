// SPDX-License-Identifier: MIT

public import ACSCore

extension UserAccessTokenCredential {
    /// Acts for a person who is signed in to Microsoft Entra ID: each user access token is exchanged for one of theirs.
    ///
    /// The person's tokens come from the app's own sign-in, wrapped as a ``TokenCredential``. A managed identity signs
    /// nobody in and can't be exchanged.
    ///
    /// - Parameters:
    ///   - endpoint: The resource's endpoint, such as `https://contoso.communication.azure.com`.
    ///   - credential: Gives the person's Entra tokens.
    ///   - scopes: What the Entra tokens are asked for: scopes of Communication Services clients, which is all of them by
    ///     default, or of Teams Phone extensibility, whose scopes begin with `https://auth.msft.communication.azure.com/`.
    ///   - options: Transport, timeouts, retries and logging of the exchange.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` when there is no scope, or when the scopes are
    ///   neither all of the one kind nor all of the other.
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
