// SPDX-License-Identifier: MIT

import HTTPTypes

/// Why a request to a webhook, or to a WebSocket, was refused.
///
/// It is for the app and its log: the caller gets a status without a reason. It contains neither the token nor a secret
/// nor anything of the body.
public struct WebhookError: Error, Sendable {
    /// The reason, for programs. It decides the status of the response; see ``Kind``.
    public var kind: Kind
    /// The reason, for people.
    public var message: String
    /// The error that caused this one.
    public var underlying: (any Error)?

    /// Creates an error, for your own verifiers.
    ///
    /// - Parameters:
    ///   - kind: The reason.
    ///   - message: The reason as a sentence. It is logged, so it must not contain secrets.
    ///   - underlying: The error that caused this one.
    public init(_ kind: Kind, message: String, underlying: (any Error)? = nil) {
        self.kind = kind
        self.message = message
        self.underlying = underlying
    }
}

extension WebhookError {
    /// The response for the sender: the status of `kind`, without a reason.
    public var response: WebhookResponse {
        let headers: HTTPFields = kind == .unsupportedMethod ? [.allow: "POST, OPTIONS"] : [:]
        return WebhookResponse(kind.status, headers: headers)
    }

    /// Runs a verification. Any error that is no refusal becomes a temporary one.
    static func refusing(_ verify: () async throws -> Void) async throws(WebhookError) {
        do {
            try await verify()
        } catch let error as WebhookError {
            throw error
        } catch {
            throw WebhookError(
                .verifierFailed,
                message: "The sender can't be verified at the moment.",
                underlying: error
            )
        }
    }
}

extension WebhookError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind and the message.
    public var description: String { "\(kind): \(message)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of kind and message. It excludes the underlying error.
    public var customMirror: Mirror { Mirror(self, children: ["kind": kind, "message": message]) }
}

extension WebhookError {
    /// The kind of a refusal. Later versions may add kinds, so keep a `default` in every `switch`.
    ///
    /// Event Grid does not repeat a request that gets 400, 401 or 413. A failure that can pass therefore gets 503.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The name of the kind.
        public let rawValue: String

        /// Creates a kind of your own, whose response has the status 401.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        var status: HTTPResponse.Status {
            switch self {
            case .keysUnavailable, .verifierFailed: .serviceUnavailable
            case .disallowedOrigin, .disallowedSubscription: .forbidden
            case .unsupportedMethod: .methodNotAllowed
            case .bodyTooLarge: .contentTooLarge
            case .undecodableBody: .badRequest
            default: .unauthorized
            }
        }
    }
}

extension WebhookError.Kind: CustomStringConvertible {
    /// The name of the kind.
    public var description: String { rawValue }
}

// MARK: The sender did not prove who it is: 401

extension WebhookError.Kind {
    /// There is no `Authorization` header with a bearer token.
    public static let missingToken = Self(rawValue: "missingToken")
    /// The token is not a JSON Web Token, lacks the id of its key or its expiration, or is larger than 16 KiB.
    public static let malformedToken = Self(rawValue: "malformedToken")
    /// The token is not signed with RS256.
    public static let unsupportedAlgorithm = Self(rawValue: "unsupportedAlgorithm")
    /// The issuer has no key with the token's id of a key.
    public static let unknownKey = Self(rawValue: "unknownKey")
    /// The key did not sign the token.
    public static let wrongSignature = Self(rawValue: "wrongSignature")
    /// The token has expired.
    public static let expiredToken = Self(rawValue: "expiredToken")
    /// The token is not valid yet.
    public static let tokenNotYetValid = Self(rawValue: "tokenNotYetValid")
    /// The token is from another issuer, such as another tenant.
    public static let wrongIssuer = Self(rawValue: "wrongIssuer")
    /// The token is for another resource or application.
    public static let wrongAudience = Self(rawValue: "wrongAudience")
    /// The token was issued to another application than Event Grid.
    public static let wrongCaller = Self(rawValue: "wrongCaller")
    /// The request has no secret.
    public static let missingSecret = Self(rawValue: "missingSecret")
    /// The request has a wrong secret, or several.
    public static let wrongSecret = Self(rawValue: "wrongSecret")
}

// MARK: The sender could not be verified for now: 503

extension WebhookError.Kind {
    /// The issuer's keys can't be fetched at the moment.
    public static let keysUnavailable = Self(rawValue: "keysUnavailable")
    /// The app's own verifier failed, or the task was cancelled.
    public static let verifierFailed = Self(rawValue: "verifierFailed")
}

// MARK: The request can't be accepted: 403, 405, 413, 400

extension WebhookError.Kind {
    /// 403: the origin that requests consent is not in ``WebhookOptions/allowedOrigins``.
    public static let disallowedOrigin = Self(rawValue: "disallowedOrigin")
    /// 403: the subscription is not in ``WebhookOptions/allowedSubscriptions``.
    public static let disallowedSubscription = Self(rawValue: "disallowedSubscription")
    /// 405: the request is neither a POST nor a request for consent.
    public static let unsupportedMethod = Self(rawValue: "unsupportedMethod")
    /// 413: the body is larger than ``WebhookOptions/maximumBodySize``.
    public static let bodyTooLarge = Self(rawValue: "bodyTooLarge")
    /// 400: the body is no JSON object or array, or a handshake without a code.
    public static let undecodableBody = Self(rawValue: "undecodableBody")
}
