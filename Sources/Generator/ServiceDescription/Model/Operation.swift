// SPDX-License-Identifier: MIT

/// One call to the service.
public struct Operation: Sendable {
    /// The key. For a long-running operation, `begin` precedes it; see ``LongRunning``.
    public var name: SwiftName
    public var docs: String
    public var method: RequestMethod
    public var target: RequestTarget
    /// The path arguments of the method in path order, without those of the client.
    ///
    /// Empty for an operation with a whole URL, which is the argument.
    public var path: [Parameter]
    public var query: [Parameter]
    public var headers: [Parameter]
    public var body: RequestContent?
    public var outcome: Outcome
    /// `nil` for an operation that creates nothing with an id of the service's.
    public var creates: CreatedField?
    public var longRunning: LongRunning?
    public var repeats: Repeatability
    /// Condition headers that one argument in Swift covers; empty for none.
    public var preconditions: [Precondition]
    /// The `Accept` header.
    public var accept: String
    /// The header with the endpoint's own host, for an operation with a whole URL.
    public var hostHeader: String?
    public var errors: ErrorContract
    /// The operation's own overrides.
    public var overrides: ServiceOverrides
    /// The effective version: its own, its client's, or the library's.
    public var apiVersion: String?
    public var availability: Availability
    /// The versions in which it can be called: its own, as far as its client and those above it have them.
    public var versions: Availability
    /// Where the description overrides what holds for the client.
    public var places: KeyPlaces
    public var location: SourceLocation

    /// The headers of responses that have properties in Swift.
    ///
    /// Not those of the response that begins a long-running operation: its method returns something else, which has
    /// read them.
    public var returnedHeaders: [Parameter] {
        guard longRunning == nil, case .responses(let responses) = outcome else { return [] }
        return responses.headers
    }

    /// The type with ``returnedHeaders``.
    public var headersName: SwiftName { SwiftName(SwiftName.type(for: name.text).text + "Headers") }
}

/// Whether a request can be repeated after a lost response.
public enum Repeatability: Sendable, Hashable {
    /// It is idempotent.
    case always
    /// It is not.
    case never
    /// It has an id in headers that the client creates once per call.
    case headers(id: String, firstSent: String?)
    /// Every element of a list in the body has an id of its own.
    case fields(FieldIdentity)

    /// The fields that identify the elements of a list in the body.
    public struct FieldIdentity: Sendable, Hashable {
        /// The field of the list in the body's model.
        public var list: Field
        /// The model of its elements.
        public var element: TypeReference
        public var id: Field
        public var firstSent: Field?
    }
}
