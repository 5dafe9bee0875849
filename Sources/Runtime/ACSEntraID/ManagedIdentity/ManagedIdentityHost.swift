// SPDX-License-Identifier: MIT

/// Something in Azure that gives the tokens of managed identities to what runs in it.
struct ManagedIdentityHost: Sendable {
    /// Its name, for errors.
    let name: String
    /// The request for a token of an identity.
    let call: @Sendable (_ resource: String, _ identity: ManagedIdentity) throws -> TokenCall
    var retry = TokenRetry.standard
    /// Which field of its responses says when a token expires.
    var expiry = ExpiryField.expiresOn
    /// Whether it first asks for proof that the caller may read a file of the machine, as Azure Arc does.
    var challenges = false
    /// Whether it may not be there at all, which is found out before it is asked.
    var needsProbe = false

    /// Finds the host by the variables that it sets, and Azure Arc by its agent where there are none. The instance
    /// metadata service of virtual machines sets none.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` where the host can't be used.
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
                    message: "IDENTITY_ENDPOINT is set, and neither IDENTITY_HEADER nor IMDS_ENDPOINT is."
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

    /// The service of Azure Arc's agent on Linux, and where that listens.
    private static let arcAgent = "/opt/azcmagent/bin/himds"
    private static let arcEndpoint = "http://localhost:40342/metadata/identity/oauth2/token"

    /// Whether the host is Cloud Shell.
    static func isCloudShell(_ surroundings: Surroundings) -> Bool {
        surroundings["IDENTITY_ENDPOINT"] == nil && surroundings["MSI_ENDPOINT"] != nil
            && surroundings["MSI_SECRET"] == nil
    }

    /// The host's certificate is known by its thumbprint alone. The transports check certificates by their authority, and
    /// sending the secret without a check would give it to anybody.
    private static var serviceFabric: ACSError {
        ACSError(
            .credentialUnavailable,
            message: """
                Managed identities of Service Fabric are not supported: its certificate would have to be pinned. Use a \
                ClientCertificateCredential there.
                """
        )
    }

    static func address(_ text: String, of variable: String) throws(ACSError) -> IssuerAddress {
        guard let address = IssuerAddress(text, allowsPlainHTTP: true) else {
            throw ACSError(.credentialUnavailable, message: "\(variable) is no address.")
        }
        return address
    }
}
