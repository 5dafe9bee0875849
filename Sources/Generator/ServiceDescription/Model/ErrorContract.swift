// SPDX-License-Identifier: MIT

/// What the service sends when it refuses a request.
public struct ErrorContract: Sendable, Hashable {
    /// Bodies by status, in the description's order.
    public var byStatus: [Response]
    /// The body of every other status; nil for the raw body.
    public var otherwise: ValueType?
    /// Headers that a refusal may carry.
    public var headers: [Parameter]

    public init(byStatus: [Response] = [], otherwise: ValueType? = nil, headers: [Parameter] = []) {
        self.byStatus = byStatus
        self.otherwise = otherwise
        self.headers = headers
    }

    /// Nothing is said: status and raw body.
    public static let unknown = Self()
}
