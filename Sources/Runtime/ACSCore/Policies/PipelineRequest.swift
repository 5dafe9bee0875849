// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request on its way through the policies.
public struct PipelineRequest: Sendable {
    /// Method, address and headers so far. Authentication comes last and replaces its own headers.
    public var head: HTTPRequest
    /// The bytes that every try sends.
    public var body: [UInt8] {
        didSet { contentHash = nil }
    }
    /// Counts the tries of this call from 0.
    public internal(set) var retry = 0

    var call: PipelineCall
    /// The body's hash, where signatures cover it; computed once for all tries.
    private(set) var contentHash: ContentHash?
    /// The time for all tries together.
    var callLimit: TimeLimit
    /// The time for this try.
    var tryLimit: TimeLimit

    init(_ call: PipelineCall, head: HTTPRequest, body: [UInt8], within limit: TimeLimit) {
        self.call = call
        self.head = head
        self.body = body
        contentHash = call.prepared.pipeline.authentication.signsBody ? ContentHash(of: body) : nil
        callLimit = limit
        tryLimit = limit
    }
}

extension PipelineRequest {
    /// The operation's name, such as `SMSClient.send`.
    public var operation: String { call.prepared.operation }

    /// The options of the call.
    public var options: CallOptions { call.prepared.options }

    /// The path with names in place of its parameters; nil for a link.
    var route: String? { call.prepared.address.route }

    /// The call's id in the service's logs.
    var clientRequestID: String { call.prepared.clientRequestID }

    /// The method, as the signature needs it.
    var method: HTTPMethod { call.prepared.method }

    /// The host, with its port if it has one, that a signature names: the endpoint's, also for a call to another host.
    var signedHost: String { call.prepared.signedHost }

    /// Whether a failed try may be followed by another.
    var rule: RetryRule { call.prepared.rule }

    /// A user access token must carry one of them, if it states any.
    var tokenScopes: [TokenScope] { call.prepared.tokenScopes }

    /// The scope that Microsoft Entra ID is asked for.
    var entraScope: String { call.prepared.entraScope }

    /// What is known so far, for the error that the call may end in.
    var progress: CallProgress { call.progress }
}
