// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// Lists items page by page. Nothing is sent before the first item is requested.
    ///
    /// - Parameters:
    ///   - operation: The call for the first page.
    ///   - items: The field of a page with its items.
    ///   - next: The field of a page with the link to the next one.
    ///   - options: Options for these calls. The timeout applies to each page.
    public func pages<Item: Decodable & Sendable>(
        _ operation: ServiceOperation,
        items: String = "value",
        next: String = "nextLink",
        options: CallOptions
    ) -> PagedSequence<Item> {
        PagedSequence(fetching: { link in
            try await self.page(operation, link: link, items: items, next: next, options: options)
        })
    }

    /// Requests one page: the first one, or the one that a link leads to.
    ///
    /// A link has its own query, with the position in the list; only the headers of the first call are sent again.
    private func page<Item: Decodable & Sendable>(
        _ operation: ServiceOperation,
        link: String?,
        items: String,
        next: String,
        options: CallOptions
    ) async throws -> PagedSequence<Item>.Fetched {
        let call = try prepare(link.map { operation.reading(.page($0)) } ?? operation, options: options)
        let names = PageBody<Item>.Names(items: items, next: next)
        let expected = ExpectedResponse<PagedSequence<Item>.Fetched>(
            [200],
            .whole { response in
                let body = try ServiceJSON.decode(PageBody<Item>.self, from: response.body, configuration: names)
                return PagedSequence.Fetched(
                    page: call.page(body, response.head, response.body),
                    origin: call.origin(of: response.head)
                )
            }
        )
        return try await perform(call, returning: expected)
    }
}

extension Call {
    /// The origin of this call's response.
    fileprivate func origin(of head: ResponseHead) -> ResponseOrigin {
        ResponseOrigin(operation: operation, head: head, clientRequestID: clientRequestID)
    }

    /// A page with an error for each entry that can't be decoded.
    fileprivate func page<Item>(_ body: PageBody<Item>, _ head: ResponseHead, _ bytes: [UInt8]) -> Page<Item> {
        let failures = body.failures.map { index, error in
            EntryFailure(index: index, error: undecodable(error, head, bytes, "a part of its response"))
        }
        return Page(items: body.items, failures: failures, continuationToken: body.link)
    }
}
