// SPDX-License-Identifier: MIT

/// What an operation gives when it succeeds.
public enum Outcome: Sendable, Hashable {
    case responses(Responses)
    case pages(Pages)
}

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

/// One success answer.
public struct Response: Sendable, Hashable {
    public var status: Int
    /// nil without content.
    public var type: ValueType?
    public var docs: String?
    public var location: SourceLocation
}

/// A case of the enum that an operation with several success types returns.
public struct ResultCase: Sendable, Hashable {
    public var name: SwiftName
    /// The statuses that lead here, in the description's order.
    public var statuses: [Int]
    /// nil without content.
    public var type: ValueType?
    public var docs: String?
}

/// A list that comes in pages.
public struct Pages: Sendable, Hashable {
    public var item: ValueType
    /// The envelope's field with the items, `value` if nothing is said.
    public var itemsField: String
    /// The envelope's field with the link to the next page, `nextLink` if nothing is said.
    public var nextField: String
}

/// The field of a response that has the id of what the operation makes.
public struct CreatedField: Sendable, Hashable {
    /// The fields' names on the wire, from the response inwards.
    public var path: [String]
    public var location: SourceLocation
}

/// What the service sends when it refuses a request.
public struct ErrorContract: Sendable, Hashable {
    /// Bodies by status, in the description's order.
    public var byStatus: [Response]
    /// The body of every other status; nil for the raw body.
    public var otherwise: ValueType?
    /// Headers that a refusal may carry.
    public var headers: [Parameter]
    /// Where the description says so; nil if it does not.
    public var location: SourceLocation?

    public init(byStatus: [Response] = [], otherwise: ValueType? = nil, headers: [Parameter] = []) {
        self.byStatus = byStatus
        self.otherwise = otherwise
        self.headers = headers
    }

    /// Nothing is said: status and raw body.
    public static let unknown = Self()
}
