// SPDX-License-Identifier: MIT

import HTTPTypes

/// One call: everything that is determined before its first attempt and is the same for all of them, and what happened
/// to them.
///
/// A class, because each policy copies the request that refers to it.
final class Call: Sendable {
    /// The operation's name, such as `SMSClient.send`.
    let operation: String
    /// The method, as the operation states it.
    let method: HTTPMethod
    /// The address of the first request.
    let address: RequestAddress
    /// The host that a signature covers, with its port if it has one: the endpoint's, also for a call to another host.
    let signedHost: String
    /// The headers of the first request, without those of authentication.
    let headers: HTTPFields
    /// The body of the call.
    let body: RequestBody
    /// The API version, if the library has several; `nil` for a whole URL.
    let version: CallVersion?
    /// Whether an attempt can be retried with the same ids.
    let rule: RetryRule
    /// Whether the caller may call again. The next call has other ids, unless the caller has set them.
    let callerRule: RetryRule
    /// A user access token must have one of these scopes, if it states any.
    let tokenScopes: [TokenScope]
    /// The scope of the resource's Microsoft Entra ID tokens.
    let entraScope: String
    /// The call's id in the service's logs, unless a policy of the app changes it.
    let clientRequestID: String
    /// The timeout of the whole call, including all attempts.
    let timeout: Duration
    /// The caller's options.
    let options: CallOptions
    /// What earlier calls have sent that this one belongs to.
    let earlier: (parameters: [String], secrets: [String])
    /// What happened to the call's requests.
    let attempts = Attempts()

    init(
        _ operation: ServiceOperation,
        to address: RequestAddress,
        signedHost: String,
        headers: HTTPFields,
        body: RequestBody,
        version: CallVersion?,
        repeats: Repeatability,
        tokenScopes: [TokenScope],
        entraScope: String,
        clientRequestID: String,
        timeout: Duration,
        options: CallOptions
    ) {
        self.operation = operation.name
        earlier = operation.earlier
        method = operation.method
        self.address = address
        self.signedHost = signedHost
        self.headers = headers
        self.body = body
        self.version = version
        rule = RetryRule(isRepeatable: repeats != .never)
        callerRule = RetryRule(
            isRepeatable: repeats == .always || repeats != .never && options.idempotencyID != nil
        )
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
        self.clientRequestID = clientRequestID
        self.timeout = timeout
        self.options = options
    }

    /// Texts that no error of the call may repeat.
    var secrets: [String] {
        body.secrets() + [attempts.last?.authorization?.secret].compactMap(\.self) + earlier.secrets
    }
}
