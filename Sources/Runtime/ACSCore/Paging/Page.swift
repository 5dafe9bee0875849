// SPDX-License-Identifier: MIT

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
    /// The page's items; may be empty, even if more pages follow.
    public var items: [Item]
    /// Where the next page begins, for ``PagedSequence/pages(from:)``; nil on the last page.
    public var continuationToken: String?

    /// Makes a page, for tests.
    public init(items: [Item], continuationToken: String? = nil) {
        self.items = items
        self.continuationToken = continuationToken
    }
}

extension Page: Equatable where Item: Equatable {}
