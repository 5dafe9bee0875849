// SPDX-License-Identifier: MIT

import Foundation

// A stand-in for Microsoft's calling framework, which is closed and runs on Apple platforms only: the part of its
// interface that an app needs to sign a user in, with the framework's own names.

/// Receives a token, or the reason why there is none.
public typealias TokenRefreshHandler = (String?, (any Error)?) -> Void

/// Gets a token for the framework.
public typealias TokenRefresher = (@escaping TokenRefreshHandler) -> Void

/// How the framework gets its tokens.
public struct CommunicationTokenRefreshOptions {
    let initialToken: String?
    let refreshProactively: Bool
    let tokenRefresher: TokenRefresher

    public init(
        initialToken: String? = nil,
        refreshProactively: Bool = false,
        tokenRefresher: @escaping TokenRefresher
    ) {
        self.initialToken = initialToken
        self.refreshProactively = refreshProactively
        self.tokenRefresher = tokenRefresher
    }
}

/// The framework's own credential.
public final class CommunicationTokenCredential {
    private let options: CommunicationTokenRefreshOptions
    private var current: String?

    /// Refuses an initial token that does not state its end, as the framework does.
    public init(withOptions options: CommunicationTokenRefreshOptions) throws {
        self.options = options
        current = options.initialToken
        if let current { _ = try Self.end(of: current) }
    }

    /// Returns the current token, or requests the next one from the app if it is about to expire.
    public func token(completionHandler: @escaping TokenRefreshHandler) {
        let margin: TimeInterval = options.refreshProactively ? 600 : 120
        if let current, let end = try? Self.end(of: current), Date() < end.addingTimeInterval(-margin) {
            return completionHandler(current, nil)
        }
        options.tokenRefresher { [self] token, error in
            current = token ?? current
            completionHandler(token, error)
        }
    }

    /// The claim `exp`.
    private static func end(of token: String) throws -> Date {
        struct Claims: Decodable { let exp: Double }
        struct NoUserToken: Error {}
        let parts = token.split(separator: ".")
        guard parts.count == 3 else { throw NoUserToken() }
        let payload = parts[1].replacing("-", with: "+").replacing("_", with: "/")
        let padding = String(repeating: "=", count: (4 - payload.count % 4) % 4)
        guard let json = Data(base64Encoded: payload + padding) else { throw NoUserToken() }
        return Date(timeIntervalSince1970: try JSONDecoder().decode(Claims.self, from: json).exp)
    }
}
