// SPDX-License-Identifier: MIT

/// What every client holds: how its calls are built, authenticated, sent and answered. For generated clients.
///
/// A pipeline is a value without a connection of its own; making one costs nothing, and nothing has to be closed.
public struct ClientPipeline: Sendable {
    let service: ServiceConfiguration
    let endpoint: Endpoint?
    let authentication: Authentication
    let options: ClientOptions
    /// Set by ``overriding(apiVersion:tokenScopes:entraScope:)``; a caller's choice does not reach it.
    let fixedAPIVersion: String?
    let userAgent: UserAgent
    /// The deadlines of the calls, by the clock of the options.
    let deadlines: Deadlines
    /// The first of the policies that each request goes through.
    let first: PipelineNext

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

    /// A pipeline that authenticates the resource.
    public init(
        _ service: ServiceConfiguration,
        endpoint: Endpoint,
        credential: any ResourceCredential,
        options: ClientOptions
    ) {
        self.init(service, endpoint: endpoint, authentication: .init(credential, for: service), options: options)
    }

    /// A pipeline that authenticates a user.
    public init(
        _ service: ServiceConfiguration,
        endpoint: Endpoint,
        credential: UserAccessTokenCredential,
        options: ClientOptions
    ) {
        self.init(service, endpoint: endpoint, authentication: .user(credential), options: options)
    }

    /// A pipeline with the endpoint and the key of a connection string.
    public init(_ service: ServiceConfiguration, connectionString: ConnectionString, options: ClientOptions) {
        self.init(
            service,
            endpoint: connectionString.endpoint,
            authentication: .key(connectionString.credential),
            options: options
        )
    }

    /// A pipeline whose every call throws ``ACSError/Kind/wrongCredential``: the body of an initializer that the
    /// compiler refuses, and that a dynamic cast may still reach.
    public static func refusing(_ service: ServiceConfiguration) -> ClientPipeline {
        .init(service, endpoint: nil, authentication: .refused(.wrongKind(for: service)), options: .init())
    }

    /// The same pipeline for a client whose description states other values; nil keeps a value.
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
