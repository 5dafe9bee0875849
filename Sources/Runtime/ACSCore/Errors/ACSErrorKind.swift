// SPDX-License-Identifier: MIT

extension ACSError {
    /// What went wrong, in one word. Open: later versions may add words, so keep a `default` in every `switch`.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The word.
        public let rawValue: String

        /// A word of your own, or one that this version does not know.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }
    }
}

extension ACSError.Kind: CustomStringConvertible {
    /// The word.
    public var description: String { rawValue }
}

// MARK: Before anything is sent

extension ACSError.Kind {
    /// An argument, option, endpoint, key or connection string can't be used; the message names it.
    public static let invalidArgument = Self(rawValue: "invalidArgument")
    /// The credential is of a kind, or has scopes, with which the service would refuse the call.
    public static let wrongCredential = Self(rawValue: "wrongCredential")
    /// The credential could not give a token here: nothing is configured, nobody answers. A chain tries the next one.
    public static let credentialUnavailable = Self(rawValue: "credentialUnavailable")
    /// The credential is there, and its issuer refused to give a token for it: a wrong secret, an expired certificate.
    public static let authenticationFailed = Self(rawValue: "authenticationFailed")
    /// This machine's clock differs from the service's by more than the service grants to signatures.
    public static let clockSkew = Self(rawValue: "clockSkew")
    /// The request's body could not be written as JSON.
    public static let unencodableRequest = Self(rawValue: "unencodableRequest")
}

// MARK: On the way

extension ACSError.Kind {
    /// No connection could be made.
    public static let cannotConnect = Self(rawValue: "cannotConnect")
    /// The server could not prove that it is the right one: an untrusted, expired or wrong certificate.
    public static let untrustedServer = Self(rawValue: "untrustedServer")
    /// The connection broke before the whole answer was there.
    public static let connectionLost = Self(rawValue: "connectionLost")
    /// The call took longer than its timeout.
    public static let timedOut = Self(rawValue: "timedOut")
    /// The transport failed in another way.
    public static let transportFailure = Self(rawValue: "transportFailure")
}

// MARK: The service refused

extension ACSError.Kind {
    /// 400, or another 4xx without a word of its own here.
    public static let badRequest = Self(rawValue: "badRequest")
    /// 401: the signature or the token is not accepted.
    public static let unauthorized = Self(rawValue: "unauthorized")
    /// 403: the credential is good, and may not do this.
    public static let forbidden = Self(rawValue: "forbidden")
    /// 404.
    public static let notFound = Self(rawValue: "notFound")
    /// 408: the service waited too long for the request.
    public static let requestTimedOut = Self(rawValue: "requestTimedOut")
    /// 409: it exists already, or is in a state that forbids this.
    public static let conflict = Self(rawValue: "conflict")
    /// 412: a condition of the request does not hold.
    public static let preconditionFailed = Self(rawValue: "preconditionFailed")
    /// 304: a condition of the request does not hold, nothing has changed.
    public static let notModified = Self(rawValue: "notModified")
    /// 429: too many requests; ``ACSError/retryAfter`` says how long to wait.
    public static let tooManyRequests = Self(rawValue: "tooManyRequests")
    /// 5xx: the service failed.
    public static let serverFailure = Self(rawValue: "serverFailure")
    /// Another 3xx. Redirects are never followed: the server they name could be anybody's.
    public static let redirected = Self(rawValue: "redirected")
}

// MARK: The answer can't be used

extension ACSError.Kind {
    /// The service accepted the call, and its answer can't be decoded. Repeating the call would do it twice.
    public static let undecodableResponse = Self(rawValue: "undecodableResponse")
    /// The service accepted the call with a status that the operation does not declare.
    public static let unexpectedStatus = Self(rawValue: "unexpectedStatus")
    /// The answer is larger than the client's limit.
    public static let responseTooLarge = Self(rawValue: "responseTooLarge")
    /// A file that an answer was to be written to can't be written.
    public static let fileFailure = Self(rawValue: "fileFailure")
    /// A link from the service leads to a host that gets no credentials, or is no link, or leads in a circle.
    public static let untrustedLink = Self(rawValue: "untrustedLink")
    /// A long-running operation ended without success.
    public static let operationFailed = Self(rawValue: "operationFailed")
    /// A long-running operation was cancelled, at the service.
    public static let operationCanceled = Self(rawValue: "operationCanceled")
    /// Some of the things that a call was about failed; ``ACSError/details`` has an entry for each.
    public static let partlyFailed = Self(rawValue: "partlyFailed")
}
