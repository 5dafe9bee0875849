// SPDX-License-Identifier: MIT

/// One state of an operation, with the response that contained it.
struct OperationStep: Sendable {
    /// The number of the state, from 0.
    let number: Int
    let status: OperationStatus
    /// The response, or `nil` if the state is known without one.
    let response: RawResponse?

    /// Whether an operation that has not ended continues.
    enum Outlook: Sendable {
        /// The state says so.
        case running
        /// The state is unknown, and the response announces another poll.
        case announced
        /// The state is unknown, and may be the last one.
        case unknown
    }

    /// The result of one poll.
    enum Finding: Sendable {
        case state(Seen)
        /// The operation can't be found, not yet or no longer.
        case missing(RawResponse)
    }

    /// The status from one poll.
    struct Seen: Sendable {
        let status: OperationStatus
        let response: RawResponse
        /// Whether the service will report another state.
        let outlook: Outlook
        /// The address of later polls, if it has changed.
        let movedTo: RequestAddress?
    }
}
