// SPDX-License-Identifier: MIT

/// One page of a list.
public struct Page<Item: Sendable>: Sendable {
    /// The page's items; may be empty, even if more pages follow.
    public var items: [Item]
    /// The entries that can't be decoded; they are not among ``items``.
    public var failures: [Failure]
    /// Where the next page begins, for ``PagedSequence/pages(from:)``; nil on the last page.
    public var continuationToken: String?

    /// Makes a page, for tests.
    public init(items: [Item], failures: [Failure] = [], continuationToken: String? = nil) {
        self.items = items
        self.failures = failures
        self.continuationToken = continuationToken
    }

    /// An entry of a page that can't be decoded.
    public struct Failure: Sendable {
        /// The entry's place among all entries of the page, from 0.
        public var index: Int
        /// Says what is wrong with the entry, of kind ``ACSError/Kind/undecodableResponse``. Its `responseJSON` is the
        /// whole page.
        public var error: ACSError

        /// Makes a failure, for tests.
        public init(index: Int, error: ACSError) {
            self.index = index
            self.error = error
        }
    }
}

extension Page.Failure: Equatable {
    /// Compares the places and what is wrong there.
    public static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.error.kind == right.error.kind
            && left.error.codingPath == right.error.codingPath
    }
}

extension Page: Equatable where Item: Equatable {}
