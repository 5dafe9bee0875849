// SPDX-License-Identifier: MIT

/// One state of an operation, with the answer that told it.
struct OperationStep: Sendable {
    /// Counts the states from 0.
    let number: Int
    let status: OperationStatus
    /// The answer; nil where the state is known without one.
    let answer: RawAnswer?

    /// Whether an operation that has not ended goes on.
    enum Outlook: Sendable {
        /// Its state says so.
        case running
        /// Its state is unknown, and the response asks for another poll.
        case announced
        /// Its state is unknown, and may be the last one.
        case unknown
    }

    /// What one poll has found.
    enum Finding: Sendable {
        case state(Seen)
        /// The operation can't be found, yet or any more.
        case missing(RawAnswer)
    }

    /// What one poll has shown.
    struct Seen: Sendable {
        let status: OperationStatus
        let answer: RawAnswer
        /// Whether the service will have another state to tell.
        let outlook: Outlook
        /// Where to ask from now on, if that has changed.
        let movedTo: RequestAddress?
    }
}
