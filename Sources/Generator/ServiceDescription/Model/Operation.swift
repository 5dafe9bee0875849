// SPDX-License-Identifier: MIT

/// One call of the service.
public struct Operation: Sendable {
    /// The key; a long-running operation gets `begin` before it, see ``LongRunning``.
    public var name: SwiftName
    public var docs: String
    public var method: RequestMethod
    public var target: RequestTarget
    /// The path arguments of the method in path order, without those that the client holds.
    ///
    /// For a whole-URL operation it is empty: the URL is the argument.
    public var path: [Parameter]
    public var query: [Parameter]
    public var headers: [Parameter]
    public var body: RequestContent?
    public var outcome: Outcome
    /// nil for an operation that makes nothing with an id of the service's.
    public var creates: CreatedField?
    public var longRunning: LongRunning?
    public var repeats: Repeatability
    /// Condition headers that one argument in Swift covers; empty for none.
    public var preconditions: [Precondition]
    /// The `Accept` header.
    public var accept: String
    /// The header that carries the endpoint's own host on a whole-URL operation.
    public var hostHeader: String?
    public var errors: ErrorContract
    /// What the operation itself overrides.
    public var overrides: ServiceOverrides
    /// In force here: its own, its client's, or the library's.
    public var apiVersion: String?
    public var tokenScopes: [TokenScope]
    public var entraScope: String
    public var availability: Availability
    public var location: SourceLocation
}

/// Whether a request may be sent again after a lost answer.
public enum Repeatability: Sendable, Hashable {
    /// It is idempotent.
    case always
    /// It is not.
    case never
    /// It carries an id that the client makes once per call, in headers.
    case headers(id: String, firstSent: String?)
    /// Every element of a list in the body carries an id of its own.
    case fields(FieldIdentity)

    /// The fields that identify the elements of a list in the body.
    public struct FieldIdentity: Sendable, Hashable {
        /// The list's field in the body's model.
        public var list: Field
        /// The model of its elements.
        public var element: TypeReference
        public var id: Field
        public var firstSent: Field?
    }
}
