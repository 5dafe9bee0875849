// SPDX-License-Identifier: MIT

/// The success answers of an operation.
public struct Responses: Sendable, Hashable {
    /// In the description's order.
    public var responses: [Response]
    /// Headers that any of them may carry; documented, read through the closure of `CallOptions`.
    public var headers: [Parameter]
    public var shape: Shape

    /// What the Swift method returns.
    public enum Shape: Sendable, Hashable {
        case nothing
        case value(ValueType)
        /// Several types: an enum with a case each.
        case cases(name: SwiftName, [ResultCase])
    }

    /// The statuses that count as success, ascending.
    public var statuses: [Int] { responses.map(\.status).sorted() }
}
