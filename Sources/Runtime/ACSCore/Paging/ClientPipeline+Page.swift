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
    ) async throws -> Page<Item> {
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
                throw error
            }
        }
        let names = PageBody<Item>.Names(items: items, next: next)
        let expected = ExpectedResponse<Page<Item>>(
            [200],
            .whole { _, bytes in
                try ServiceJSON.decode(PageBody<Item>.self, from: bytes, configuration: names).page
            }
        )
        return try await call.perform(returning: expected)
    }
}

extension PreparedCall {
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
            tokenScopes: tokenScopes,
            entraScope: entraScope,
            clientRequestID: clientRequestID,
            options: options
        )
    }
}
