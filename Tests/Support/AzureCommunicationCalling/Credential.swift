// SPDX-License-Identifier: MIT

// Stands in for Microsoft's calling framework, which is closed and runs on Apple platforms only: the part of its
// interface that an app needs to sign a user in, with the framework's own names.

/// Takes a token, or why there is none.
public typealias TokenRefreshHandler = (String?, (any Error)?) -> Void

/// Gets a token for the framework.
public typealias TokenRefresher = (@escaping TokenRefreshHandler) -> Void

/// How the framework gets its tokens.
public struct CommunicationTokenRefreshOptions {
    let initialToken: String?
    let tokenRefresher: TokenRefresher

    public init(initialToken: String?, refreshProactively: Bool, tokenRefresher: @escaping TokenRefresher) {
        self.initialToken = initialToken
        self.tokenRefresher = tokenRefresher
    }
}

/// The framework's own credential.
public final class CommunicationTokenCredential {
    private let options: CommunicationTokenRefreshOptions
    private var hasUsedInitialToken = false

    public init(withOptions options: CommunicationTokenRefreshOptions) throws {
        self.options = options
    }

    /// Gives the initial token once, then asks the app.
    public func token(completionHandler: @escaping TokenRefreshHandler) {
        if let token = options.initialToken, !hasUsedInitialToken {
            hasUsedInitialToken = true
            completionHandler(token, nil)
        } else {
            options.tokenRefresher(completionHandler)
        }
    }
}
