// SPDX-License-Identifier: MIT

public import HTTPTypes

/// A request on its way through the policies.
public struct PipelineRequest: Sendable {
    /// The operation's name, such as `SMSClient.send`.
    public let operation: String
    /// Method, address and headers so far. Authentication comes last and replaces its own headers.
    public var head: HTTPRequest
    /// The bytes that every try sends.
    public var body: [UInt8] {
        didSet { contentHash = nil }
    }
    /// Counts the tries of this call from 0.
    public internal(set) var retry = 0
    /// The options of the call.
    public let options: CallOptions

    /// The path with names in place of its parameters; nil for a link.
    let route: String?
    /// The call's id in the service's logs.
    let clientRequestID: String
    /// The method, as the signature needs it.
    let method: HTTPMethod
    /// The body's hash, where signatures cover it; computed once for all tries.
    private(set) var contentHash: ContentHash?
    /// The host, with its port if it has one, that a signature names: the endpoint's, also for a call to another host.
    let signedHost: String
    /// Whether a failed try may be followed by another.
    let rule: RetryRule
    /// What is done with the answer's body.
    let reading: AnswerReading
    /// A user access token must carry one of them, if it states any.
    let tokenScopes: [TokenScope]
    /// The scope that Microsoft Entra ID is asked for.
    let entraScope: String
    /// What is known so far, for the error that the call may end in.
    let progress: CallProgress
    /// What the body holds and no error may repeat.
    let secrets: @Sendable () -> [String]
    /// The time for all tries together.
    var callLimit: TimeLimit
    /// The time for this try.
    var tryLimit: TimeLimit

    init(
        _ call: PreparedCall,
        head: HTTPRequest,
        body: [UInt8],
        secrets: @escaping @Sendable () -> [String],
        reading: AnswerReading,
        within limit: TimeLimit,
        progress: CallProgress
    ) {
        operation = call.operation
        route = call.address.route
        clientRequestID = call.clientRequestID
        method = call.method
        self.head = head
        self.body = body
        self.secrets = secrets
        options = call.options
        contentHash = call.pipeline.authentication.signsBody ? ContentHash(of: body) : nil
        signedHost = call.signedHost
        rule = call.rule
        self.reading = reading
        tokenScopes = call.tokenScopes
        entraScope = call.entraScope
        self.progress = progress
        callLimit = limit
        tryLimit = limit
    }
}
