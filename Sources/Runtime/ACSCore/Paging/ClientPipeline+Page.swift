// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Gets one page: the first one, or the one that a link leads to.
    ///
    /// A link has its own query, with the position in the list; of the first call only the headers go along. Its
    /// `api-version` becomes the client's: services repeat the one of an earlier call there, or leave it out.
    func page<Item: Decodable & Sendable>(
        _ operation: ServiceOperation,
        link: String?,
        items: String,
        next: String,
        options: CallOptions
    ) async throws -> PagedSequence<Item>.Fetched {
        var call = try prepare(operation, options: options)
        if let link {
            do {
                var address = try self.link(
                    link,
                    named: "The link to the next page",
                    requireEndpoint(for: operation.name)
                )
                if let version = try operation.apiVersion ?? apiVersion() {
                    address.replaceQuery("api-version", with: version)
                }
                call = call.following(address)
            } catch var error as ACSError {
                error.operation = operation.name
                error.clientRequestID = call.clientRequestID
                throw error
            }
        }
        let names = PageBody<Item>.Names(items: items, next: next)
        let expected = ExpectedResponse<PagedSequence<Item>.Fetched>(
            [200],
            .whole { [call] head, bytes in
                let body = try ServiceJSON.decode(PageBody<Item>.self, from: bytes, configuration: names)
                return PagedSequence.Fetched(page: call.page(body, head, bytes), origin: call.origin(of: head))
            }
        )
        return try await call.perform(returning: expected)
    }
}

extension PreparedCall {
    /// Whose answer it is.
    func origin(of head: ResponseHead) -> AnswerOrigin {
        AnswerOrigin(operation: operation, head: head, clientRequestID: clientRequestID)
    }

    /// A page with an error for each entry that can't be decoded.
    fileprivate func page<Item>(_ body: PageBody<Item>, _ head: ResponseHead, _ bytes: [UInt8]) -> Page<Item> {
        let failures = body.failures.map { index, error in
            Page<Item>.Failure(index: index, error: undecodable(error, head, bytes, "a part of its answer"))
        }
        return Page(items: body.items, failures: failures, continuationToken: body.link)
    }

    /// The same call to the address of a link.
    func following(_ address: RequestAddress) -> PreparedCall {
        PreparedCall(
            pipeline: pipeline,
            operation: operation,
            method: .get,
            address: address,
            signedHost: signedHost,
            headers: headers,
            rule: RetryRule(isRepeatable: true),
            callerRule: RetryRule(isRepeatable: true),
            tokenScopes: tokenScopes,
            entraScope: entraScope,
            clientRequestID: clientRequestID,
            options: options
        )
    }
}
