// SPDX-License-Identifier: MIT

/// The items of a list that the service returns page by page.
///
/// Pages are fetched lazily: the next page is requested when its first item is needed. Each iteration starts at the
/// first page.
///
/// An entry that can't be decoded throws in its place, after the items before it. The iterator's next call continues
/// after it; a `for` loop ends. Use ``pages`` to get the items and the failures of each page side by side.
///
/// ```swift
/// for try await number in numbers.listPurchasedPhoneNumbers() {
///     total += number.cost.amount
/// }
/// ```
public struct PagedSequence<Item: Sendable>: AsyncSequence, Sendable {
    /// One item.
    public typealias Element = Item

    /// A page, and the response that contained it.
    struct Fetched: Sendable {
        let page: Page<Item>
        let origin: ResponseOrigin?
    }

    typealias Fetch = @Sendable (_ link: String?) async throws -> Fetched

    private let fetch: Fetch

    /// Creates a list from a closure that fetches a page: the first one for `nil`, or the one at a continuation token.
    /// For clients, and for fakes in tests.
    public init(fetch: @escaping @Sendable (_ continuationToken: String?) async throws -> Page<Item>) {
        self.init(fetching: { Fetched(page: try await fetch($0), origin: nil) })
    }

    init(fetching fetch: @escaping Fetch) {
        self.fetch = fetch
    }

    /// The list as pages.
    public var pages: Pages { Pages(start: nil, fetch: fetch) }

    /// The pages from the position at which an earlier iteration stopped.
    ///
    /// - Parameter continuationToken: The ``Page/continuationToken`` of the last page that was read.
    public func pages(from continuationToken: String) -> Pages { Pages(start: continuationToken, fetch: fetch) }

    /// Creates an iterator that starts with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }

    /// Iterates over the items.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var pages: Pages.AsyncIterator
        private var items: ArraySlice<Item> = []
        private var failures: ArraySlice<EntryFailure> = []
        private var index = 0

        init(pages: Pages.AsyncIterator) {
            self.pages = pages
        }

        /// The next item, or `nil` after the last one. Fetches the next page if necessary.
        ///
        /// - Throws: ``ACSError`` or `CancellationError`. After an entry that can't be decoded, the next call continues
        ///   with the entry after it. After any other error, the same page is requested again.
        public mutating func next() async throws -> Item? {
            while items.isEmpty, failures.isEmpty {
                guard let page = try await pages.next() else { return nil }
                items = page.items[...]
                failures = page.failures.sorted { $0.index < $1.index }[...]
                index = 0
            }
            defer { index += 1 }
            if let failure = failures.first, failure.index <= index || items.isEmpty {
                failures.removeFirst()
                throw failure.error
            }
            return items.popFirst()
        }
    }
}
