// SPDX-License-Identifier: MIT

import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ManagedIdentityHost {
    /// The instance metadata service of virtual machines, scale sets and Kubernetes nodes.
    ///
    /// - Parameter override: The address set by pod identities; `nil` for its own.
    static func instanceMetadata(_ override: String?) throws(ACSError) -> ManagedIdentityHost {
        var base = override ?? "http://169.254.169.254"
        while base.hasSuffix("/") { base.removeLast() }
        let address = try address("\(base)/metadata/identity/oauth2/token", of: "AZURE_POD_IDENTITY_AUTHORITY_HOST")
        return ManagedIdentityHost(
            name: "The instance metadata service",
            call: { resource, identity in
                TokenCall(
                    address: address,
                    query: [("api-version", "2018-02-01"), ("resource", resource)]
                        + identity.parameter(client: "client_id", object: "object_id", resource: "msi_res_id"),
                    headers: [
                        ("Metadata", "true"), ("x-ms-client-request-id", UUID().uuidString.lowercased()),
                    ]
                )
            },
            retry: .instanceMetadata,
            expiry: .expiresIn,
            needsProbe: override == nil
        )
    }

    /// App Service, Functions, Container Apps, Automation.
    static func appService(_ endpoint: String, _ header: String) throws(ACSError) -> ManagedIdentityHost {
        let address = try address(endpoint, of: "IDENTITY_ENDPOINT")
        return ManagedIdentityHost(
            name: "App Service",
            call: { resource, identity in
                TokenCall(
                    address: address,
                    query: [("api-version", "2019-08-01"), ("resource", resource)]
                        + identity.parameter(client: "client_id", object: "object_id", resource: "mi_res_id"),
                    headers: [("Metadata", "true")],
                    secretHeaders: [("X-IDENTITY-HEADER", header)]
                )
            }
        )
    }

    /// Machines outside Azure that are managed by Azure Arc.
    static func azureArc(_ endpoint: String) throws(ACSError) -> ManagedIdentityHost {
        let address = try address(endpoint, of: "IDENTITY_ENDPOINT")
        return ManagedIdentityHost(
            name: "Azure Arc",
            call: { resource, identity in
                TokenCall(
                    address: address,
                    query: [("api-version", "2020-06-01"), ("resource", resource)]
                        + identity.parameter(client: "client_id", object: "object_id", resource: "msi_res_id"),
                    headers: [("Metadata", "true")]
                )
            },
            expiry: .expiresIn,
            challenges: true
        )
    }

    /// Azure Machine Learning.
    static func machineLearning(_ endpoint: String, _ secret: String) throws(ACSError) -> ManagedIdentityHost {
        let address = try address(endpoint, of: "MSI_ENDPOINT")
        return ManagedIdentityHost(
            name: "Azure Machine Learning",
            call: { resource, identity in
                TokenCall(
                    address: address,
                    query: [("api-version", "2017-09-01"), ("resource", resource)]
                        + identity.parameter(client: "clientid", object: "object_id", resource: "msi_res_id"),
                    secretHeaders: [("secret", secret)]
                )
            }
        )
    }

    /// The Cloud Shell of the Azure portal, which has one identity: that of the person who opened it.
    static func cloudShell(_ endpoint: String) throws(ACSError) -> ManagedIdentityHost {
        let address = try address(endpoint, of: "MSI_ENDPOINT")
        return ManagedIdentityHost(
            name: "Cloud Shell",
            call: { resource, identity in
                guard identity == .systemAssigned else {
                    throw ACSError(.credentialUnavailable, message: "Cloud Shell has no user-assigned identities.")
                }
                return TokenCall(
                    method: .post,
                    address: address,
                    headers: [("Metadata", "true")],
                    form: [("resource", resource)]
                )
            }
        )
    }
}
