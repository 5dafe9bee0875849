// SPDX-License-Identifier: MIT

/// What every client has: how its calls are prepared, authenticated and sent, and how responses are decoded. For
/// generated clients.
///
/// A pipeline has no connection of its own: creating one is cheap, and nothing must be closed. It is a class, so that
/// copying a client copies one reference, which also compiles faster.
public final class ClientPipeline: Sendable {
    let service: ServiceConfiguration
    let endpoint: Endpoint?
    let authentication: Authentication
    let options: ClientOptions
    /// Set by ``overriding(apiVersion:tokenScopes:entraScope:)``. Callers can't change it.
    let fixedAPIVersion: String?
    let userAgent: UserAgent
    /// The deadlines of the calls, by the clock of the options.
    let deadlines: Deadlines
    /// The first policy of each request.
    let first: PipelineNext

    /// The clock of the options, for conveniences that wait.
    package var clock: any Clock<Duration> { options.clock }

    init(
        _ service: ServiceConfiguration,
        endpoint: Endpoint?,
        authentication: Authentication,
        options: ClientOptions,
        fixedAPIVersion: String? = nil
    ) {
        self.service = service
        self.endpoint = endpoint
        self.authentication = authentication
        self.options = options
        self.fixedAPIVersion = fixedAPIVersion
        userAgent = UserAgent(service, applicationID: options.applicationID)
        deadlines = .of(options.clock)
        first = PipelineNext(service, authentication, options)
    }

    /// Creates a pipeline that authenticates the resource.
    public convenience init(
        _ service: ServiceConfiguration,
        endpoint: Endpoint,
        credential: any ResourceCredential,
        options: ClientOptions
    ) {
        self.init(service, endpoint: endpoint, authentication: .init(credential, for: service), options: options)
    }

    /// Creates a pipeline that authenticates a user.
    public convenience init(
        _ service: ServiceConfiguration,
        endpoint: Endpoint,
        credential: UserAccessTokenCredential,
        options: ClientOptions
    ) {
        self.init(service, endpoint: endpoint, authentication: .user(credential), options: options)
    }

    /// Creates a pipeline with the endpoint and the key of a connection string.
    public convenience init(
        _ service: ServiceConfiguration,
        connectionString: ConnectionString,
        options: ClientOptions
    ) {
        self.init(
            service,
            endpoint: connectionString.endpoint,
            authentication: .key(connectionString.credential),
            options: options
        )
    }

    /// A pipeline whose every call throws ``ACSError/Kind/wrongCredential``: for initializers that the compiler refuses
    /// and a dynamic cast can still reach.
    public static func refusing(_ service: ServiceConfiguration) -> ClientPipeline {
        .init(service, endpoint: nil, authentication: .refused(.wrongKind(for: service)), options: .init())
    }

    /// The same pipeline for a client whose description states other values; `nil` keeps a value.
    public func overriding(
        apiVersion: String? = nil,
        tokenScopes: [TokenScope]? = nil,
        entraScope: String? = nil
    ) -> ClientPipeline {
        var service = service
        service.tokenScopes = tokenScopes ?? service.tokenScopes
        service.entraScope = entraScope ?? service.entraScope
        return .init(
            service,
            endpoint: endpoint,
            authentication: authentication,
            options: options,
            fixedAPIVersion: apiVersion ?? fixedAPIVersion
        )
    }
}

extension ClientPipeline {
    /// A client's description, such as `SMSClient(https://contoso.communication.azure.com)`. For generated clients.
    ///
    /// Credentials, options and path parameters are left out.
    ///
    /// - Parameter client: The client's type.
    public func description(of client: Any.Type) -> String {
        "\(client)(\(endpoint?.description ?? "unavailable"))"
    }
}
