// SPDX-License-Identifier: MIT

extension PagedSequence {
    /// The pages of a list.
    public struct Pages: AsyncSequence, Sendable {
        /// One page.
        public typealias Element = Page<Item>

        let start: String?
        let fetch: Fetch

        /// Creates an iterator that starts with the first page, or at the continuation token.
        public func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(fetch: fetch, position: start.map { .link($0) } ?? .first)
        }

        /// Iterates over the pages.
        public struct AsyncIterator: AsyncIteratorProtocol {
            enum Position {
                case first
                case link(String)
                case end
            }

            let fetch: Fetch
            var position: Position
            private var followed: Set<String> = []
            /// The response that contained the current link.
            private var origin: ResponseOrigin?

            init(fetch: @escaping Fetch, position: Position) {
                self.fetch = fetch
                self.position = position
            }

            /// The next page, or `nil` after the last one. After an error, the same page is requested again.
            ///
            /// - Throws: ``ACSError`` or `CancellationError`.
            public mutating func next() async throws -> Page<Item>? {
                try Task.checkCancellation()
                switch position {
                case .end: return nil
                case .first: return advance(past: try await fetch(nil))
                case .link(let link): return advance(past: try await follow(link))
                }
            }

            private mutating func follow(_ link: String) async throws -> Fetched {
                do {
                    guard !followed.contains(link) else { throw ACSError.endlessList }
                    let fetched = try await fetch(link)
                    followed.insert(link)
                    return fetched
                } catch let error as ACSError where error.kind == .untrustedLink {
                    throw error.about(origin)
                }
            }

            private mutating func advance(past fetched: Fetched) -> Page<Item> {
                position = fetched.page.continuationToken.map { .link($0) } ?? .end
                origin = fetched.origin
                return fetched.page
            }
        }
    }
}

extension ACSError {
    static var endlessList: ACSError {
        ACSError(
            .untrustedLink,
            message: "The service's link to the next page leads to a page that has already been read.",
            wasSent: .yes
        )
    }
}
