// SPDX-License-Identifier: MIT

/// The items of a list that the service gives out page by page.
///
/// A page is asked for when its first item is, never ahead. Each iteration starts at the first page.
///
/// An entry that can't be decoded throws in its place, after the items before it. An iterator that is asked again goes on
/// behind it; a `for` loop ends. Read ``pages`` to get the good items and the failures side by side.
///
/// ```swift
/// for try await number in numbers.listPurchasedPhoneNumbers() {
///     total += number.cost.amount
/// }
/// ```
public struct PagedSequence<Item: Sendable>: AsyncSequence, Sendable {
    /// One item.
    public typealias Element = Item

    /// A page, and the answer that brought it.
    struct Fetched: Sendable {
        let page: Page<Item>
        let origin: AnswerOrigin?
    }

    typealias Fetch = @Sendable (_ link: String?) async throws -> Fetched

    private let fetch: Fetch

    /// Makes a list from a function that gets a page: the first one for nil, else the one that a continuation token
    /// leads to. Clients use it, and so can fakes in tests.
    public init(fetch: @escaping @Sendable (_ continuationToken: String?) async throws -> Page<Item>) {
        self.init(fetching: { Fetched(page: try await fetch($0), origin: nil) })
    }

    init(fetching fetch: @escaping Fetch) {
        self.fetch = fetch
    }

    /// The pages instead of their items.
    public var pages: Pages { Pages(start: nil, fetch: fetch) }

    /// The pages from a place where an earlier iteration has stopped.
    ///
    /// - Parameter continuationToken: The ``Page/continuationToken`` of the last page that was read.
    public func pages(from continuationToken: String) -> Pages { Pages(start: continuationToken, fetch: fetch) }

    /// Starts with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }

    /// Walks the items.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var pages: Pages.AsyncIterator
        private var items: ArraySlice<Item> = []
        private var failures: ArraySlice<Page<Item>.Failure> = []
        private var index = 0

        init(pages: Pages.AsyncIterator) {
            self.pages = pages
        }

        /// The next item, from the next page if need be; nil behind the last one.
        ///
        /// - Throws: ``ACSError`` or `CancellationError`. After an entry that can't be decoded, the next call goes on with
        ///   the entry behind it; after any other error it asks for the same page again.
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
