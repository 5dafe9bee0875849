// SPDX-License-Identifier: MIT

/// A service in Azure that issues the tokens of managed identities.
struct ManagedIdentityHost: Sendable {
    /// Its name, for errors.
    let name: String
    /// Creates the request for a token.
    let call: @Sendable (_ resource: String, _ identity: ManagedIdentity) throws -> TokenCall
    var retry = TokenRetry.standard
    /// The field of its responses with a token's expiration.
    var expiry = ExpiryField.expiresOn
    /// Whether it first demands proof that the caller can read a file of the machine, as Azure Arc does.
    var challenges = false
    /// Whether it may not exist, which is determined before the request.
    var needsProbe = false

    /// Determines the host by the variables that it sets; without any, Azure Arc by its agent. The instance metadata
    /// service of virtual machines sets no variables.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` if the host can't be used.
    static func find(_ surroundings: Surroundings) async throws(ACSError) -> ManagedIdentityHost {
        let endpoint = surroundings["IDENTITY_ENDPOINT"]
        if let endpoint, let header = surroundings["IDENTITY_HEADER"] {
            guard surroundings["IDENTITY_SERVER_THUMBPRINT"] == nil else { throw serviceFabric }
            return try appService(endpoint, header)
        }
        if let endpoint {
            guard surroundings["IMDS_ENDPOINT"] != nil else {
                throw ACSError(
                    .credentialUnavailable,
                    message: "IDENTITY_ENDPOINT is set, but neither IDENTITY_HEADER nor IMDS_ENDPOINT is."
                )
            }
            return try azureArc(endpoint)
        }
        if let endpoint = surroundings["MSI_ENDPOINT"] {
            if let secret = surroundings["MSI_SECRET"] { return try machineLearning(endpoint, secret) }
            return try cloudShell(endpoint)
        }
        if await surroundings.fileExists(arcAgent) { return try azureArc(arcEndpoint) }
        return try instanceMetadata(surroundings["AZURE_POD_IDENTITY_AUTHORITY_HOST"])
    }

    /// The service of Azure Arc's agent on Linux, and its address.
    private static let arcAgent = "/opt/azcmagent/bin/himds"
    private static let arcEndpoint = "http://localhost:40342/metadata/identity/oauth2/token"

    /// Whether the host is Cloud Shell.
    static func isCloudShell(_ surroundings: Surroundings) -> Bool {
        surroundings["IDENTITY_ENDPOINT"] == nil && surroundings["MSI_ENDPOINT"] != nil
            && surroundings["MSI_SECRET"] == nil
    }

    /// The host's certificate is verified by its thumbprint only. The transports verify certificates by their
    /// authority; sending the secret without verification would reveal it to any server.
    private static var serviceFabric: ACSError {
        ACSError(
            .credentialUnavailable,
            message: """
                Managed identities of Service Fabric are not supported, because its certificate would have to be pinned. \
                Use a ClientCertificateCredential there.
                """
        )
    }

    static func address(_ text: String, of variable: String) throws(ACSError) -> IssuerAddress {
        guard let address = IssuerAddress(text, allowsPlainHTTP: true) else {
            throw ACSError(.credentialUnavailable, message: "\(variable) is not an address.")
        }
        return address
    }
}
