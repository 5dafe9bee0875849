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
    public struct Failure: Sendable {
        /// The entry's position among all entries of the page, from 0.
        public var index: Int
        /// What is wrong with the entry, of kind ``ACSError/Kind/undecodableResponse``. Its `responseJSON` is the whole
        /// page.
        public var error: ACSError

        /// Creates a failure, for tests.
        public init(index: Int, error: ACSError) {
            self.index = index
            self.error = error
        }
    }
}

extension Page.Failure: Equatable {
    /// Compares positions, kinds of errors, and coding paths.
    public static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.error.kind == right.error.kind
            && left.error.codingPath == right.error.codingPath
    }
}

extension Page: Equatable where Item: Equatable {}
