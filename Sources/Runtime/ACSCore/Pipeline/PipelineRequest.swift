// SPDX-License-Identifier: MIT

import HTTPTypes

/// A request on its way through the policies.
struct PipelineRequest: Sendable {
    /// The operation's name, for errors and logs.
    let operation: String
    /// The method, as the signature needs it.
    let method: HTTPMethod
    /// Method, address and headers so far.
    var head: HTTPRequest
    /// The bytes that every try sends.
    let body: [UInt8]
    /// The body's hash, where signatures cover it; computed once for all tries.
    let contentHash: ContentHash?
    /// The host, with its port if it has one, that a signature names: the endpoint's, also for a call to another host.
    let signedHost: String
    /// A user access token must carry one of them, if it states any.
    let tokenScopes: [TokenScope]
    /// The scope that Microsoft Entra ID is asked for.
    let entraScope: String
    /// The options of the call.
    let options: CallOptions
    /// What is known so far, for the error that the call may end in.
    let progress: CallProgress
}
