// SPDX-License-Identifier: MIT

/// What all clients of one library have in common. For generated clients.
public struct ServiceConfiguration: Sendable {
    /// The service's name in documentation, logs and the `User-Agent` header, such as `SMS`.
    public var name: String
    /// The version sent as query `api-version`; nil where the library has none.
    public var apiVersion: String?
    /// The versions that a caller may choose.
    public var apiVersions: [String]
    /// A user access token must carry one of them, if it states any.
    public var tokenScopes: [TokenScope]
    /// The scope that Microsoft Entra ID is asked for.
    public var entraScope: String
    /// The hosts that get credentials besides the endpoint's own; one with a leading dot means every host below it.
    public var allowedHosts: [String]
    /// A request that does nothing at the service, and that it refuses with 401 if the credential is wrong; nil if the
    /// service has none.
    public var preflight: Preflight?

    /// Describes a library.
    public init(
        name: String,
        apiVersion: String?,
        apiVersions: [String] = [],
        tokenScopes: [TokenScope] = [],
        entraScope: String = "https://communication.azure.com//.default",
        allowedHosts: [String] = [],
        preflight: Preflight? = nil
    ) {
        self.name = name
        self.apiVersion = apiVersion
        self.apiVersions = apiVersions
        self.tokenScopes = tokenScopes
        self.entraScope = entraScope
        self.allowedHosts = allowedHosts
        self.preflight = preflight
    }

    /// A request that does nothing at the service.
    public struct Preflight: Sendable {
        let method: HTTPMethod
        let path: RequestPath

        /// Describes the request. One with a body sends an empty object.
        public init(_ method: HTTPMethod, _ path: RequestPath) {
            self.method = method
            self.path = path
        }
    }
}
