// SPDX-License-Identifier: MIT

/// A case of the enum that an operation with several success types returns.
public struct ResultCase: Sendable, Hashable {
    public var name: SwiftName
    /// The statuses that lead here, in the description's order.
    public var statuses: [Int]
    /// nil without content.
    public var type: ValueType?
    public var docs: String?
}
