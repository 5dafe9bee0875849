// SPDX-License-Identifier: MIT

public import ACSCore

extension CallAutomationClient {
    /// Answers an incoming call. The event `CallConnected` or `AnswerFailed` follows.
    ///
    /// ```swift
    /// let call = try await client.answerCall(context, callbackURI: "https://contoso.com/calls")
    /// try await call.media.play(.file("https://contoso.com/welcome.wav"))
    /// ```
    ///
    /// - Parameters:
    ///   - incomingCallContext: The context from the event `IncomingCall`.
    ///   - callbackURI: The URL to which the service sends the call's events.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - cognitiveServicesEndpoint: The endpoint of the Azure AI services resource that synthesizes and recognizes
    ///     speech. Required to play text.
    ///   - options: Options for this call.
    /// - Returns: A client for the call.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/undecodableResponse`` if the service accepts
    ///   the call, but its response has no connection id.
    public func answerCall(
        _ incomingCallContext: String,
        callbackURI: String,
        operationContext: String? = nil,
        cognitiveServicesEndpoint: String? = nil,
        options: CallOptions = .init()
    ) async throws -> CallConnectionClient {
        let request = AnswerCallRequest(
            incomingCallContext: incomingCallContext,
            callbackURI: callbackURI,
            operationContext: operationContext,
            callIntelligenceOptions: cognitiveServicesEndpoint.map { .init(cognitiveServicesEndpoint: $0) }
        )
        return try await connection("CallAutomationClient.answerCall", options) {
            try await answerCall(request, options: $0)
        }
    }

    /// Calls one person, or several as a group. The event `CallConnected` or `CreateCallFailed` follows.
    ///
    /// - Parameters:
    ///   - targets: One person, or several for a group call.
    ///   - callerID: The number shown to phones, in E.164 format. Required to call a phone.
    ///   - callbackURI: The URL to which the service sends the call's events, such as `CallConnected`.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - cognitiveServicesEndpoint: The endpoint of the Azure AI services resource that synthesizes and recognizes
    ///     speech. Required to play text.
    ///   - options: Options for this call.
    /// - Returns: A client for the call.
    /// - Throws: ``ACSError`` if the call fails; of kind ``ACSError/Kind/undecodableResponse`` if the service accepts
    ///   the call, but its response has no connection id.
    public func createCall(
        to targets: [CommunicationIdentifier],
        callerID: String? = nil,
        callbackURI: String,
        operationContext: String? = nil,
        cognitiveServicesEndpoint: String? = nil,
        options: CallOptions = .init()
    ) async throws -> CallConnectionClient {
        let request = CreateCallRequest(
            targets: targets,
            sourceCallerID: callerID.map { PhoneNumberIdentifier($0) },
            operationContext: operationContext,
            callbackURI: callbackURI,
            callIntelligenceOptions: cognitiveServicesEndpoint.map { .init(cognitiveServicesEndpoint: $0) }
        )
        return try await connection("CallAutomationClient.createCall", options) {
            try await createCall(request, options: $0)
        }
    }

    private func connection(
        _ operation: String,
        _ options: CallOptions,
        from call: (CallOptions) async throws -> CallConnectionProperties
    ) async throws -> CallConnectionClient {
        let (_, id) = try await options.requireField(
            "callConnectionId",
            as: "connection id",
            in: operation,
            read: \.callConnectionID,
            from: call
        )
        return connection(id: id)
    }
}
