// SPDX-License-Identifier: MIT

/// The result of an operation that succeeds.
public enum Outcome: Sendable, Hashable {
    case responses(Responses)
    case pages(Pages)
}

/// The successful responses of an operation.
public struct Responses: Sendable, Hashable {
    /// In the description's order.
    public var responses: [Response]
    /// Headers that any of them can have. Those of an operation that is not long-running have properties in Swift, see
    /// ``Operation/returnedHeaders``; the others are documented.
    public var headers: [Parameter]
    public var shape: Shape

    /// The return type of the Swift method.
    public enum Shape: Sendable, Hashable {
        case nothing
        case value(ValueType)
        /// Several types: an enum with a case for each.
        case cases(name: SwiftName, [ResultCase])
    }

    /// The statuses that mean success, in ascending order.
    public var statuses: [Int] { responses.map(\.status).sorted() }
}

/// One successful response.
public struct Response: Sendable, Hashable {
    public var status: Int
    /// `nil` without content.
    public var type: ValueType?
    public var docs: String?
    public var location: SourceLocation
}

/// A case of the enum that an operation with several success types returns.
public struct ResultCase: Sendable, Hashable {
    public var name: SwiftName
    /// The statuses of this case, in the description's order.
    public var statuses: [Int]
    /// `nil` without content.
    public var type: ValueType?
    public var docs: String?
}

/// A list in pages.
public struct Pages: Sendable, Hashable {
    public var item: ValueType
    /// The envelope's field with the items; `value` by default.
    public var itemsField: String
    /// The envelope's field with the link to the next page; `nextLink` by default.
    public var nextField: String
}

/// The field of a response with the id of what the operation creates.
public struct CreatedField: Sendable, Hashable {
    /// The wire names of the fields, from the response inwards.
    public var path: [String]
    public var location: SourceLocation
}

/// The responses to refused requests.
public struct ErrorContract: Sendable, Hashable {
    /// Bodies by status, in the description's order.
    public var byStatus: [Response]
    /// The body of every other status; `nil` for the raw body.
    public var otherwise: ValueType?
    /// Headers that a refusal can have.
    public var headers: [Parameter]
    /// Where the description says so; nil if it does not.
    public var location: SourceLocation?

    public init(byStatus: [Response] = [], otherwise: ValueType? = nil, headers: [Parameter] = []) {
        self.byStatus = byStatus
        self.otherwise = otherwise
        self.headers = headers
    }

    /// Nothing is stated: status and raw body.
    public static let unknown = Self()
}
