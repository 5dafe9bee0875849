// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A service in Azure that issues the tokens of managed identities.
struct ManagedIdentityHost: Sendable {
    let interface: ManagedIdentityInterface
    private let address: IssuerAddress
    /// The secret in the environment.
    private let secret: String?
    /// Whether it may not exist, which is determined before the request.
    let needsProbe: Bool

    /// Its name, for errors.
    var name: String { interface.name }

    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` if the text is not an address.
    private init(
        _ interface: ManagedIdentityInterface,
        at text: String,
        secret: String? = nil,
        needsProbe: Bool = false
    ) throws(ACSError) {
        guard let address = IssuerAddress(text, allowsPlainHTTP: true) else {
            throw ACSError(.credentialUnavailable, message: "\(interface.variable) is not an address.")
        }
        self.interface = interface
        self.address = address
        self.secret = secret
        self.needsProbe = needsProbe
    }

    /// Creates the request for a token.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` if the host has no such identities.
    func call(_ resource: String, _ identity: ManagedIdentity) throws(ACSError) -> TokenCall {
        var call = TokenCall(address: address)
        switch interface.form {
        case .query(let version, let client, let object, let resourceID):
            call.query = [("api-version", version), ("resource", resource)]
            call.query += identity.parameter(client: client, object: object, resource: resourceID)
        case .post:
            guard identity == .systemAssigned else {
                throw ACSError(.credentialUnavailable, message: "\(name) has no user-assigned identities.")
            }
            call.method = .post
            call.form = [("resource", resource)]
        }
        if interface.requiresMetadata { call.headers.append(("Metadata", "true")) }
        if interface.logsRequestID {
            call.headers.append(("x-ms-client-request-id", UUID().uuidString.lowercased()))
        }
        if let header = interface.secretHeader, let secret { call.secretHeaders.append((header, secret)) }
        return call
    }

    /// Determines the host by the variables that it sets; without any, Azure Arc by its agent. The instance metadata
    /// service of virtual machines sets no variables.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` if the host can't be used.
    static func find(_ environment: CredentialEnvironment) async throws(ACSError) -> ManagedIdentityHost {
        let endpoint = environment["IDENTITY_ENDPOINT"]
        if let endpoint, let header = environment["IDENTITY_HEADER"] {
            guard environment["IDENTITY_SERVER_THUMBPRINT"] == nil else { throw serviceFabric }
            return try .init(.appService, at: endpoint, secret: header)
        }
        if let endpoint {
            guard environment["IMDS_ENDPOINT"] != nil else {
                throw ACSError(
                    .credentialUnavailable,
                    message: "IDENTITY_ENDPOINT is set, but neither IDENTITY_HEADER nor IMDS_ENDPOINT is."
                )
            }
            return try .init(.azureArc, at: endpoint)
        }
        if let endpoint = environment["MSI_ENDPOINT"] {
            guard let secret = environment["MSI_SECRET"] else { return try .init(.cloudShell, at: endpoint) }
            return try .init(.machineLearning, at: endpoint, secret: secret)
        }
        if await environment.fileExists(arcAgent) { return try .init(.azureArc, at: arcEndpoint) }
        // An address set by pod identities is that of a host that exists.
        let override = environment[ManagedIdentityInterface.instanceMetadata.variable]
        var base = override ?? "http://169.254.169.254"
        while base.hasSuffix("/") { base.removeLast() }
        let address = "\(base)/metadata/identity/oauth2/token"
        return try .init(.instanceMetadata, at: address, needsProbe: override == nil)
    }

    /// The service of Azure Arc's agent on Linux, and its address.
    private static let arcAgent = "/opt/azcmagent/bin/himds"
    private static let arcEndpoint = "http://localhost:40342/metadata/identity/oauth2/token"

    /// Whether the host is Cloud Shell.
    static func isCloudShell(_ environment: CredentialEnvironment) -> Bool {
        environment["IDENTITY_ENDPOINT"] == nil && environment["MSI_ENDPOINT"] != nil
            && environment["MSI_SECRET"] == nil
    }

    /// The host's certificate is verified by its thumbprint only. The transports verify certificates by their
    /// authority; sending the secret without verification would reveal it to any server.
    private static var serviceFabric: ACSError {
        ACSError(
            .credentialUnavailable,
            message: """
                Managed identities of Service Fabric are not supported, because its certificate would have to be \
                pinned. Use a ClientCertificateCredential there.
                """
        )
    }
}
