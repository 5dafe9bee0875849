// SPDX-License-Identifier: MIT

/// A type with operations, or one that supplies a framework with tokens.
public struct Client: Sendable {
    /// The Swift type, such as `ChatThreadClient`.
    public var name: SwiftName
    public var docs: String
    /// The client that creates this one; `nil` for a client that apps create.
    public var parent: Parent?
    /// The path parameters bound by the clients above this one, in order.
    public var inheritedPath: [Parameter]
    /// The path parameters that creating this client requires, in order.
    public var ownPath: [Parameter]
    /// The effective options: its own, its parent's, or the library's.
    public var auth: AuthOptions
    public var tokenScopes: [TokenScope]
    /// The client's own overrides, without its parent's.
    public var overrides: ServiceOverrides
    /// In the description's order; empty with ``tokensFor``.
    public var operations: [Operation] = [] {
        didSet {
            operationPositions = Dictionary(operations.enumerated().map { ($1.name.text, $0) }) { first, _ in first }
        }
    }
    /// The framework that receives this client's tokens.
    public var tokensFor: String?
    public var availability: Availability
    /// Where the description says what holds for all of it.
    public var places: KeyPlaces
    public var location: SourceLocation

    private(set) var operationPositions: [String: Int] = [:]

    /// A client and its member that creates another client.
    public struct Parent: Sendable, Hashable {
        /// The parent's type.
        public var client: SwiftName
        /// The parent's member: a method if the child has path parameters of its own, else a property.
        public var accessor: SwiftName
    }

    /// All path parameters of an instance, the inherited ones first.
    public var boundPath: [Parameter] { inheritedPath + ownPath }

    /// The operations whose responses have headers with properties in Swift.
    public var operationsWithHeaders: [Operation] { operations.filter { !$0.returnedHeaders.isEmpty } }

    /// The member with ``operationsWithHeaders``.
    public static let headersMember = SwiftName("withHeaders")
    /// The type of ``headersMember``.
    public static let headersType = SwiftName("WithHeaders")

    /// The operation with a key.
    public func operation(named name: String) -> Operation? {
        operationPositions[name].map { operations[$0] }
    }
}

/// What a client or operation overrides of its library; `nil` if nothing.
public struct ServiceOverrides: Sendable, Hashable {
    public var apiVersion: String?
    public var tokenScopes: [TokenScope]?
    public var entraScope: String?

    public init(apiVersion: String? = nil, tokenScopes: [TokenScope]? = nil, entraScope: String? = nil) {
        self.apiVersion = apiVersion
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
    }
}
