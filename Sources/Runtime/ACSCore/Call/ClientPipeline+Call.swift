// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Makes a call.
    ///
    /// - Parameters:
    ///   - operation: Where it goes, and how.
    ///   - body: What it sends.
    ///   - expected: The answers that mean success.
    ///   - options: What this call does differently.
    /// - Returns: The decoded answer.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func call<Value: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Value>,
        options: CallOptions
    ) async throws -> Value {
        let call = try prepare(operation, isMergePatch: body.isMergePatch, options: options)
        return try await call.perform(body: body, returning: expected)
    }

    /// Lists items page by page; nothing is sent before the first one is asked for.
    ///
    /// - Parameters:
    ///   - operation: The call for the first page.
    ///   - items: The field of a page that holds its items.
    ///   - next: The field of a page that holds the link to the next one.
    ///   - options: What these calls do differently; the timeout counts for each page.
    public func pages<Item: Decodable & Sendable>(
        _ operation: ServiceOperation,
        items: String = "value",
        next: String = "nextLink",
        options: CallOptions
    ) -> PagedSequence<Item> {
        PagedSequence(fetching: { link in
            try await page(operation, link: link, items: items, next: next, options: options)
        })
    }

    /// Starts a long-running operation.
    ///
    /// - Parameters:
    ///   - operation: The call that starts it.
    ///   - body: What that call sends.
    ///   - expected: The statuses with which the service accepts it.
    ///   - plan: How it is watched, cancelled and brought to its result.
    ///   - options: What the first call does differently; its logger metadata goes with the later ones, too.
    /// - Returns: As soon as the service has accepted the operation.
    /// - Throws: ``ACSError`` or `CancellationError`.
    public func begin<Result: Sendable>(
        _ operation: ServiceOperation,
        body: RequestBody = .none,
        returning expected: ExpectedResponse<Void>,
        following plan: LongRunningPlan<Result>,
        options: CallOptions
    ) async throws -> LongRunningOperation<Result> {
        try await start(operation, body: body, returning: expected, following: plan, options: options)
    }

    /// Goes on with a long-running operation that this or another process has started. Nothing is sent yet.
    ///
    /// - Parameters:
    ///   - token: What the operation's ``LongRunningOperation/resumeToken`` said.
    ///   - plan: How it is watched, cancelled and brought to its result.
    ///   - options: What the calls do differently.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` for a token of another operation or resource.
    public func resume<Result: Sendable>(
        from token: ResumeToken,
        following plan: LongRunningPlan<Result>,
        options: CallOptions
    ) throws -> LongRunningOperation<Result> {
        try continuing(token, following: plan, options: options)
    }
}
