// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Starts a long-running operation.
    ///
    /// - Parameters:
    ///   - operation: The call that starts it.
    ///   - body: The body of that call.
    ///   - expected: The statuses with which the service accepts it.
    ///   - plan: How to watch and cancel the operation, and how to get its result.
    ///   - options: Options for the first call. Later calls use its timeout and logger metadata.
    /// - Returns: The operation, as soon as the service has accepted it.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func begin<Result: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Void>,
        following plan: LongRunningPlan<Result>,
        options: CallOptions
    ) async throws -> LongRunningOperation<Result> {
        let call = try prepare(operation, body: body, options: options)
        try checkPollingInterval(options, plan.name, call.clientRequestID)
        let response = try await perform(call, returning: .raw(expected.statuses.all))
        let monitor = response.head[plan.polling.header ?? "operation-location"]
        let location = response.head["location"]
        let contents = ResumeToken.Contents(
            operation: plan.name,
            endpoint: "\(try requireEndpoint(for: operation.name))",
            watching: monitor != nil ? .monitor : location != nil ? .location : .ended,
            monitor: monitor ?? location,
            location: location,
            method: operation.method.rawValue,
            url: call.address.text,
            route: call.address.route,
            clientRequestID: call.clientRequestID
        )
        if contents.watching == .ended { try requireEnd(contents, plan, call, response) }
        return try operationFollowing(contents, plan, options, first: response)
    }

    /// Throws if an operation without an address to poll has failed, or can't be followed. Treating an accepted one as
    /// done would be a guess, and starting it again might perform it twice.
    private func requireEnd<Result: Sendable>(
        _ contents: ResumeToken.Contents,
        _ plan: LongRunningPlan<Result>,
        _ call: Call,
        _ response: RawResponse
    ) throws {
        let body = (try? response.json) ?? .null
        let word = body[plan.polling.statusField]?.stringValue ?? ""
        if plan.polling.isTerminal(word) {
            guard !plan.polling.succeeded.contains(word.lowercased()) else { return }
            let run = OperationRun(
                pipeline: self,
                plan: plan,
                contents: contents,
                options: call.options,
                secrets: response.secrets()
            )
            throw run.failure(.init(state: .init(rawValue: word), isTerminal: true, body: body), response)
        }
        guard response.head.status == 202 else { return }
        let header = plan.polling.header ?? "Operation-Location"
        let id = response.head["operation-id"] ?? body["id"]?.stringValue
        let sentence = id.map { " Its id is \($0)." } ?? ""
        var error = ACSError(
            .undecodableResponse,
            message: """
                The service accepted the operation, but its response says in neither \(header) nor Location where to \
                follow it.\(sentence) Do not start it again; look it up at the service, using the response \
                (decodeBody(as:), CallOptions.onResponse).
                """,
            operation: plan.name,
            status: response.head.status,
            clientRequestID: contents.clientRequestID,
            wasSent: .yes
        )
        error.identify(by: response.head)
        error.createdID = id
        error.body = response.body
        error.personalWords = call.personalWords
        throw error
    }

    private func checkPollingInterval(
        _ options: CallOptions,
        _ operation: String,
        _ clientRequestID: String
    ) throws(ACSError) {
        guard let interval = options.pollingInterval, interval <= .zero else { return }
        throw ACSError(
            .invalidArgument,
            message: "CallOptions.pollingInterval must be more than zero.",
            operation: operation,
            clientRequestID: clientRequestID
        )
    }

    /// Resumes a long-running operation that this or another process has started. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - token: The operation's ``LongRunningOperation/resumeToken``.
    ///   - plan: How to watch and cancel the operation, and how to get its result.
    ///   - options: Options for the calls: their timeout, logger metadata and polling interval are used.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the token is for another operation or
    ///   resource.
    public func resume<Result: Sendable>(
        from token: ResumeToken,
        following plan: LongRunningPlan<Result>,
        options: CallOptions
    ) throws -> LongRunningOperation<Result> {
        let contents = token.contents
        guard contents.operation == plan.name else {
            throw ACSError(
                .invalidArgument,
                message: "The resume token belongs to \(contents.operation).",
                operation: plan.name,
                clientRequestID: contents.clientRequestID
            )
        }
        guard contents.endpoint == "\(try requireEndpoint(for: plan.name))" else {
            throw ACSError(
                .invalidArgument,
                message: "The resume token belongs to another resource.",
                operation: plan.name,
                clientRequestID: contents.clientRequestID
            )
        }
        try checkPollingInterval(options, plan.name, contents.clientRequestID)
        return try operationFollowing(contents, plan, options, first: nil)
    }

    private func operationFollowing<Result: Sendable>(
        _ contents: ResumeToken.Contents,
        _ plan: LongRunningPlan<Result>,
        _ options: CallOptions,
        first: RawResponse?
    ) throws -> LongRunningOperation<Result> {
        let run = OperationRun(
            pipeline: self,
            plan: plan,
            contents: contents,
            options: options,
            secrets: first?.secrets() ?? []
        )
        return LongRunningOperation(
            id: run.id,
            resumeToken: ResumeToken(contents),
            watcher: try run.watcher(first: first),
            finish: { try await run.finish($0) },
            cancelling: { try await run.cancel() }
        )
    }
}
