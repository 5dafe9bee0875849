// SPDX-License-Identifier: MIT

/// One state of an operation, with the answer that told it.
struct OperationStep: Sendable {
    /// Counts the states from 0.
    let number: Int
    let status: OperationStatus
    /// The answer; nil where the state is known without one.
    let answer: RawAnswer?

    /// What one poll has shown.
    struct Seen: Sendable {
        let status: OperationStatus
        let answer: RawAnswer
        /// Where to ask from now on, if that has changed.
        let movedTo: RequestAddress?
    }
}
