// SPDX-License-Identifier: MIT

public import ACSCore

extension CallAutomationClient {
    /// Answers an incoming call.
    ///
    /// ```swift
    /// let call = try await client.answerCall(context, callbackURI: "https://contoso.com/calls")
    /// try await call.media.play(.file("https://contoso.com/welcome.wav"))
    /// ```
    ///
    /// - Parameters:
    ///   - incomingCallContext: From the event `IncomingCall`.
    ///   - callbackURI: Where events of the call are sent.
    ///   - operationContext: Comes back in the events about this request.
    ///   - cognitiveServicesEndpoint: The Azure AI services resource that speaks and recognizes; required for texts.
    ///   - options: Options for this call only.
    /// - Returns: The client of the call.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached; of kind
    ///   ``ACSError/Kind/undecodableResponse`` if it accepts the call and names no connection.
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
        return try await connection(of: answerCall(request, options: options), "CallAutomationClient.answerCall")
    }

    /// Calls one person, or several as a group.
    ///
    /// - Parameters:
    ///   - targets: Who is called.
    ///   - callerID: The number that called phones see, in E.164 format; required to call a phone.
    ///   - callbackURI: Where events of the call are sent; `CallConnected` says that it was taken.
    ///   - operationContext: Comes back in the events about this request.
    ///   - cognitiveServicesEndpoint: The Azure AI services resource that speaks and recognizes; required for texts.
    ///   - options: Options for this call only.
    /// - Returns: The client of the call.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached; of kind
    ///   ``ACSError/Kind/undecodableResponse`` if it accepts the call and names no connection.
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
        return try await connection(of: createCall(request, options: options), "CallAutomationClient.createCall")
    }

    private func connection(
        of properties: CallConnectionProperties,
        _ operation: String
    ) throws -> CallConnectionClient {
        guard let id = properties.callConnectionID else {
            throw ACSError(
                .undecodableResponse,
                message: "The service accepted the call, but its response contains no connection.",
                operation: operation,
                wasSent: .yes,
                codingPath: "callConnectionId"
            )
        }
        return connection(id: id)
    }
}
