// SPDX-License-Identifier: MIT

extension ACSError {
    /// The kind of a failure. Later versions may add kinds, so keep a `default` in every `switch`.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The name of the kind.
        public let rawValue: String

        /// Creates a kind of your own, or one that this version does not know.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }
}

extension ACSError.Kind: CustomStringConvertible {
    /// The name of the kind.
    public var description: String { rawValue }
}

// MARK: Before anything is sent

extension ACSError.Kind {
    /// An argument, option, endpoint, key or connection string is invalid. The message names it.
    public static let invalidArgument = Self(rawValue: "invalidArgument")
    /// The service would refuse the call, because the credential is of the wrong kind or lacks the scopes.
    public static let wrongCredential = Self(rawValue: "wrongCredential")
    /// The credential is not available in this environment: it is not configured, or its endpoint does not respond. A
    /// chain continues with the next credential.
    public static let credentialUnavailable = Self(rawValue: "credentialUnavailable")
    /// The credential's issuer refused to issue a token, for instance because of a wrong secret or an expired
    /// certificate.
    public static let authenticationFailed = Self(rawValue: "authenticationFailed")
    /// This machine's clock differs from the service's by more than signatures allow.
    public static let clockSkew = Self(rawValue: "clockSkew")
    /// The request's body could not be encoded as JSON.
    public static let unencodableRequest = Self(rawValue: "unencodableRequest")
}

// MARK: While sending

extension ACSError.Kind {
    /// No connection could be established.
    public static let cannotConnect = Self(rawValue: "cannotConnect")
    /// The server could not prove its identity: its certificate is untrusted, expired or for another host.
    public static let untrustedServer = Self(rawValue: "untrustedServer")
    /// The connection was lost before the response was complete.
    public static let connectionLost = Self(rawValue: "connectionLost")
    /// The call took longer than its timeout.
    public static let timedOut = Self(rawValue: "timedOut")
    /// The transport failed in another way.
    public static let transportFailure = Self(rawValue: "transportFailure")
}

// MARK: The service refused

extension ACSError.Kind {
    /// 400, or another 4xx without a kind of its own.
    public static let badRequest = Self(rawValue: "badRequest")
    /// 401: the service does not accept the signature or the token.
    public static let unauthorized = Self(rawValue: "unauthorized")
    /// 403: the credential is valid but does not permit this.
    public static let forbidden = Self(rawValue: "forbidden")
    /// 404.
    public static let notFound = Self(rawValue: "notFound")
    /// 408: the service waited too long for the request.
    public static let requestTimedOut = Self(rawValue: "requestTimedOut")
    /// 409: the resource already exists, or its state does not permit this.
    public static let conflict = Self(rawValue: "conflict")
    /// 412: a condition of the request is not met.
    public static let preconditionFailed = Self(rawValue: "preconditionFailed")
    /// 304: a condition of the request is not met, because nothing has changed.
    public static let notModified = Self(rawValue: "notModified")
    /// 429: too many requests; ``ACSError/retryAfter`` says how long to wait.
    public static let tooManyRequests = Self(rawValue: "tooManyRequests")
    /// 5xx: the service failed.
    public static let serverFailure = Self(rawValue: "serverFailure")
    /// Another 3xx. Redirects are never followed, because they could lead to any server.
    public static let redirected = Self(rawValue: "redirected")
}

// MARK: The response can't be used

extension ACSError.Kind {
    /// The service accepted the call, but its response can't be decoded. Retrying the call would perform it twice.
    public static let undecodableResponse = Self(rawValue: "undecodableResponse")
    /// The service accepted the call with a status that the operation does not declare.
    public static let unexpectedStatus = Self(rawValue: "unexpectedStatus")
    /// The response is larger than the client's limit.
    public static let responseTooLarge = Self(rawValue: "responseTooLarge")
    /// The response can't be written to its file.
    public static let fileFailure = Self(rawValue: "fileFailure")
    /// A link from the service leads to a host that must not receive credentials, is not a link, or leads in a circle.
    public static let untrustedLink = Self(rawValue: "untrustedLink")
    /// A long-running operation ended without success.
    public static let operationFailed = Self(rawValue: "operationFailed")
    /// A long-running operation was cancelled at the service.
    public static let operationCanceled = Self(rawValue: "operationCanceled")
    /// Some parts of a call failed; ``ACSError/details`` has an entry for each.
    public static let partlyFailed = Self(rawValue: "partlyFailed")
}

// MARK: Received events and messages

extension ACSError.Kind {
    /// A delivery, an event in it or the event's content can't be decoded. `codingPath` says where.
    public static let undecodableEvent = Self(rawValue: "undecodableEvent")
    /// A message of a stream can't be decoded. `codingPath` says where.
    public static let undecodableFrame = Self(rawValue: "undecodableFrame")
}
