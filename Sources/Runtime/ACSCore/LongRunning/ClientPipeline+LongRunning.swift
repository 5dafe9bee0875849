// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Sends the first call of a long-running operation, and finds out how to watch it.
    func start<Result: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody,
        returning expected: ExpectedResponse<Void>,
        following plan: LongRunningPlan<Result>,
        options: CallOptions
    ) async throws -> LongRunningOperation<Result> {
        let call = try prepare(operation, isMergePatch: body.isMergePatch, options: options)
        let answer = try await call.perform(body: body, returning: .raw(expected.statuses))
        let named = plan.watching.header.map { [$0] } ?? ["operation-location"]
        let monitor = named.lazy.compactMap { answer.head[$0] }.first
        let location = answer.head["location"]
        let contents = ResumeToken.Contents(
            operation: plan.name,
            endpoint: "\(try requireEndpoint(for: operation.name))",
            watching: monitor != nil ? .monitor : location != nil ? .location : .ended,
            monitor: monitor ?? location,
            location: location,
            method: operation.method.rawValue,
            url: call.address.text,
            clientRequestID: call.clientRequestID
        )
        return try operationFollowing(contents, plan, options, first: answer)
    }

    /// Goes on with an operation that a token describes.
    func continuing<Result: Sendable>(
        _ token: ResumeToken,
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
        return try operationFollowing(contents, plan, options, first: nil)
    }

    private func operationFollowing<Result: Sendable>(
        _ contents: ResumeToken.Contents,
        _ plan: LongRunningPlan<Result>,
        _ options: CallOptions,
        first: RawAnswer?
    ) throws -> LongRunningOperation<Result> {
        let run = OperationRun(pipeline: self, plan: plan, contents: contents, options: options)
        return LongRunningOperation(
            id: run.id,
            resumeToken: ResumeToken(contents),
            watcher: try run.watcher(first: first),
            finish: { try await run.finish($0) },
            cancelling: { try await run.cancel() }
        )
    }
}
