// SPDX-License-Identifier: MIT

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
    /// The page's items. Can be empty, even if more pages follow.
    public var items: [Item]
    /// The entries that can't be decoded. They are not in ``items``.
    public var failures: [Failure]
    /// The position of the next page, for ``PagedSequence/pages(from:)``; `nil` on the last page.
    public var continuationToken: String?

    /// Creates a page, for tests.
    public init(items: [Item], failures: [Failure] = [], continuationToken: String? = nil) {
        self.items = items
        self.failures = failures
        self.continuationToken = continuationToken
    }

    /// An entry of a page that can't be decoded.
    public typealias Failure = EntryFailure
}

extension Page: Equatable where Item: Equatable {}
