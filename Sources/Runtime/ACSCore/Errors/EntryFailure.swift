// SPDX-License-Identifier: MIT

/// An entry of a list that can't be decoded, next to those that can: of a page, or of a delivery of events.
public struct EntryFailure: Sendable {
    /// The entry's position among all entries, from 0.
    public var index: Int
    /// What is wrong with the entry.
    ///
    /// In a page it is of kind ``ACSError/Kind/undecodableResponse``, and its `responseJSON` is the whole page. In a
    /// delivery it is of kind ``ACSError/Kind/undecodableEvent``; its `codingPath` names the member, and its
    /// `responseJSON` is the entry.
    public var error: ACSError

    /// Creates a failure, for tests.
    public init(index: Int, error: ACSError) {
        self.index = index
        self.error = error
    }
}

extension EntryFailure: Equatable {
    /// Compares positions, kinds of errors, and coding paths.
    public static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.error.kind == right.error.kind
            && left.error.codingPath == right.error.codingPath
    }
}
