// SPDX-License-Identifier: MIT

/// The form of the requests to a kind of host, as documented by Microsoft and sent by its packages.
struct ManagedIdentityInterface: Sendable {
    /// How a request names the resource and the identity of the token.
    enum Form: Sendable {
        /// In the query of a GET, with the interface's version and parameters for the kinds of ids.
        case query(version: String, client: String, object: String, resource: String)
        /// In the form of a POST. There is one identity: that of the person who opened the shell.
        case post
    }

    /// Its name, for errors.
    let name: String
    /// The environment variable with its address, for errors.
    let variable: String
    let form: Form
    /// Whether it requires `Metadata: true`, which no browser sends by mistake.
    var requiresMetadata = true
    /// The header for the secret in the environment.
    var secretHeader: String?
    /// Whether it logs an id of the request.
    var logsRequestID = false
    var retry = TokenRetry.standard
    /// The field of its responses with a token's expiration.
    var expiry = ExpiryField.expiresOn
    /// Whether it first demands proof that the caller can read a file of the machine, as Azure Arc does.
    var challenges = false

    /// The instance metadata service of virtual machines, scale sets and Kubernetes nodes.
    static let instanceMetadata = ManagedIdentityInterface(
        name: "The instance metadata service",
        variable: "AZURE_POD_IDENTITY_AUTHORITY_HOST",
        form: .query(version: "2018-02-01", client: "client_id", object: "object_id", resource: "msi_res_id"),
        logsRequestID: true,
        retry: .instanceMetadata,
        expiry: .expiresIn
    )

    /// App Service, Functions, Container Apps, Automation.
    static let appService = ManagedIdentityInterface(
        name: "App Service",
        variable: "IDENTITY_ENDPOINT",
        form: .query(version: "2019-08-01", client: "client_id", object: "object_id", resource: "mi_res_id"),
        secretHeader: "X-IDENTITY-HEADER"
    )

    /// Machines outside Azure that are managed by Azure Arc.
    static let azureArc = ManagedIdentityInterface(
        name: "Azure Arc",
        variable: "IDENTITY_ENDPOINT",
        form: .query(version: "2020-06-01", client: "client_id", object: "object_id", resource: "msi_res_id"),
        expiry: .expiresIn,
        challenges: true
    )

    /// Azure Machine Learning.
    static let machineLearning = ManagedIdentityInterface(
        name: "Azure Machine Learning",
        variable: "MSI_ENDPOINT",
        form: .query(version: "2017-09-01", client: "clientid", object: "object_id", resource: "msi_res_id"),
        requiresMetadata: false,
        secretHeader: "secret"
    )

    /// The Cloud Shell of the Azure portal.
    static let cloudShell = ManagedIdentityInterface(name: "Cloud Shell", variable: "MSI_ENDPOINT", form: .post)
}
