// SPDX-License-Identifier: MIT

/// The properties that all clients of a library share. For generated clients.
public struct ServiceConfiguration: Sendable {
    /// The service's name in documentation, logs and the `User-Agent` header, such as `SMS`.
    public var name: String
    /// The version sent in the query parameter `api-version`, or `nil` if the library has none.
    public var apiVersion: String?
    /// The versions that an app can choose.
    public var apiVersions: [String]
    /// The token scopes of which a user access token must have one, if it states its scopes.
    public var tokenScopes: [TokenScope]
    /// The scope of Microsoft Entra ID tokens.
    public var entraScope: String
    /// The hosts that receive credentials, besides the endpoint's. A leading dot means every subdomain.
    public var allowedHosts: [String]
    /// A request that does nothing at the service, and that it refuses with 401 if the credential is wrong; `nil` if
    /// there is none.
    public var preflight: Preflight?

    /// Creates a configuration.
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

    /// A request that changes nothing at the service.
    public struct Preflight: Sendable {
        let method: HTTPMethod
        let path: RequestPath
        let apiVersion: String?

        /// Creates a request. One with a body sends an empty object.
        ///
        /// - Parameter apiVersion: The version that has the path, if not every version of the service does.
        public init(_ method: HTTPMethod, _ path: RequestPath, apiVersion: String? = nil) {
            self.method = method
            self.path = path
            self.apiVersion = apiVersion
        }
    }
}
