// SPDX-License-Identifier: MIT

/// A Microsoft Entra ID token that somebody else got, handed out as it is; for tests and short programs.
///
/// It is never refreshed: when the token ends, calls fail with 401.
public struct StaticTokenCredential: TokenCredential {
    private let token: AccessToken

    /// Takes over a token.
    ///
    /// - Parameter token: The token, with the time that it is good for.
    public init(_ token: AccessToken) {
        self.token = token
    }

    /// Gives the token, whatever is asked for.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        token
    }
}

extension StaticTokenCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// When the token ends, and nothing of its text.
    public var description: String { "StaticTokenCredential(\(token))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows when the token ends.
    public var customMirror: Mirror { Mirror(self, children: ["token": token]) }
}
