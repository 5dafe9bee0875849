// SPDX-License-Identifier: MIT

/// The operation of a call: everything but its body and options. For generated clients.
public struct ServiceOperation: Sendable {
    /// Where a call is sent.
    enum Target: Sendable {
        /// A path below the endpoint.
        case path(RequestPath)
        /// A whole https URL from the service, such as a recording's.
        case url(String)
        /// A link to the next page of a list, with a query of its own.
        case page(String)
        /// The address of a long-running operation or of its result.
        case address(RequestAddress)
    }

    let name: String
    private(set) var method: HTTPMethod
    private(set) var target: Target
    private(set) var repeats: Repeatability?
    let accept: String
    let apiVersion: String?
    let tokenScopes: [TokenScope]?
    let entraScope: String?
    /// The texts of a value are joined with commas.
    private(set) var query: [(name: String, values: [String])] = []
    private(set) var headers: [(name: String, value: String)] = []
    private(set) var hostHeader: String?
    /// What earlier calls have sent that this one belongs to: the parameters of their paths, and secrets. The service
    /// may repeat them, and errors leave them out.
    private(set) var earlier: (parameters: [String], secrets: [String]) = ([], [])
    /// What only some API versions have: the operation itself, or arguments that are set.
    private(set) var versioned: [(name: String, versions: APIVersionRange)] = []

    /// Creates a call to a path below the endpoint.
    ///
    /// - Parameters:
    ///   - name: The client and its method, such as `SMSClient.send`, used in errors and logs.
    ///   - method: The HTTP method.
    ///   - path: The path, its parameters percent-encoded.
    ///   - repeats: What makes the call repeatable; `nil` for what the method implies.
    ///   - accept: The content type to request.
    ///   - apiVersion: A version that replaces the library's.
    ///   - tokenScopes: Scopes that replace the library's.
    ///   - entraScope: A scope that replaces the library's.
    public init(
        _ name: String,
        _ method: HTTPMethod,
        _ path: RequestPath,
        repeats: Repeatability? = nil,
        accept: String = "application/json",
        apiVersion: String? = nil,
        tokenScopes: [TokenScope]? = nil,
        entraScope: String? = nil
    ) {
        self.name = name
        self.method = method
        target = .path(path)
        self.repeats = repeats
        self.accept = accept
        self.apiVersion = apiVersion
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
    }

    /// Creates a call to a whole URL, which must be https and lead to the endpoint or an allowed host.
    ///
    /// - Parameters:
    ///   - name: The client and its method, used in errors and logs.
    ///   - method: The HTTP method.
    ///   - url: The URL, sent as it is.
    ///   - repeats: What makes the call repeatable; `nil` for what the method implies.
    ///   - accept: The content type to request.
    ///   - tokenScopes: Scopes that replace the library's.
    ///   - entraScope: A scope that replaces the library's.
    public init(
        _ name: String,
        _ method: HTTPMethod,
        url: String,
        repeats: Repeatability? = nil,
        accept: String = "application/json",
        tokenScopes: [TokenScope]? = nil,
        entraScope: String? = nil
    ) {
        self.name = name
        self.method = method
        target = .url(url)
        self.repeats = repeats
        self.accept = accept
        apiVersion = nil
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
    }

    /// The same operation as a read of another address.
    func reading(_ target: Target) -> ServiceOperation {
        var copy = self
        if case .path(let path) = self.target {
            let address = RequestAddress(scheme: "", authority: "", path: path.encoded, route: path.route)
            copy.earlier.parameters += address.parameters
        }
        copy.method = .get
        copy.target = target
        copy.repeats = .always
        return copy
    }

    /// The same operation after calls that have sent path parameters and secrets.
    func after(parameters: [String], secrets: [String]) -> ServiceOperation {
        var copy = self
        copy.earlier = (parameters, secrets)
        return copy
    }

    /// Adds a query parameter, unless the value is `nil`.
    ///
    /// - Parameters:
    ///   - name: The parameter.
    ///   - value: The value to send.
    ///   - versions: The API versions that have the parameter.
    public func query(
        _ name: String,
        _ value: (some RequestValue)?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        guard let value else { return self }
        var copy = self
        copy.query.append((name, [value.requestText]))
        copy.note("The query parameter \(name)", versions)
        return copy
    }

    /// Adds a query parameter for each element of a list, as in `x=a&x=b`; none for an empty list or `nil`.
    ///
    /// - Parameters:
    ///   - name: The parameter.
    ///   - values: The elements.
    ///   - versions: The API versions that have the parameter.
    public func query(
        _ name: String,
        repeating values: [some RequestValue]?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        guard let values, !values.isEmpty else { return self }
        var copy = self
        for value in values { copy.query.append((name, [value.requestText])) }
        copy.note("The query parameter \(name)", versions)
        return copy
    }

    /// Adds a query parameter with a list, as in `x=a,b`, unless the list is `nil`. An empty list gives `x=`.
    ///
    /// Commas inside an element are percent-encoded, those between elements are not, as in Microsoft's packages.
    ///
    /// - Parameters:
    ///   - name: The parameter.
    ///   - values: The elements.
    ///   - versions: The API versions that have the parameter.
    public func query(
        _ name: String,
        joining values: [some RequestValue]?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        guard let values else { return self }
        var copy = self
        copy.query.append((name, values.map(\.requestText)))
        copy.note("The query parameter \(name)", versions)
        return copy
    }

    /// Adds a header, unless the value is `nil`.
    ///
    /// - Parameters:
    ///   - name: The header.
    ///   - value: The value to send.
    ///   - versions: The API versions that have the header.
    public func header(
        _ name: String,
        _ value: (some RequestValue)?,
        in versions: APIVersionRange = .init()
    ) -> ServiceOperation {
        guard let value else { return self }
        var copy = self
        copy.headers.append((name, value.requestText))
        copy.note("The header \(name)", versions)
        return copy
    }

    /// States which API versions have the operation. A call with another version fails before it is sent.
    public func available(in versions: APIVersionRange) -> ServiceOperation { noting(name, versions) }

    /// States which API versions have a part of the operation; `nil` if it is not set.
    func noting(_ name: String, _ versions: APIVersionRange?) -> ServiceOperation {
        guard let versions else { return self }
        var copy = self
        copy.note(name, versions)
        return copy
    }

    private mutating func note(_ name: @autoclosure () -> String, _ versions: APIVersionRange) {
        guard versions != .init() else { return }
        versioned.append((name(), versions))
    }

    /// Adds the headers of conditions, if there are any.
    public func conditions(_ conditions: RequestConditions?) -> ServiceOperation {
        var copy = self
        copy.headers += conditions?.headers ?? []
        return copy
    }

    /// Sets the name of the header with the endpoint's own host, for a call to a whole URL.
    public func hostHeader(_ name: String) -> ServiceOperation {
        var copy = self
        copy.hostHeader = name
        return copy
    }
}
