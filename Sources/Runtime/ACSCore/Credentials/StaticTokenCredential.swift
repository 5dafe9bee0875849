// SPDX-License-Identifier: MIT

/// Returns a fixed Microsoft Entra ID token. For tests and short programs.
///
/// The token is never refreshed: after it expires, calls fail with 401.
public struct StaticTokenCredential: TokenCredential {
    private let token: AccessToken

    /// Creates a credential from a token.
    ///
    /// - Parameter token: The token, with its expiration.
    public init(_ token: AccessToken) {
        self.token = token
    }

    /// Returns the token for every request.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        token
    }
}

extension StaticTokenCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// When the token expires; its text is redacted.
    public var description: String { "StaticTokenCredential(\(token))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the token's dates only.
    public var customMirror: Mirror { Mirror(self, children: ["token": token]) }
}
