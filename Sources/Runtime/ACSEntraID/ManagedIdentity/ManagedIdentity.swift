// SPDX-License-Identifier: MIT

/// One of the identities of a resource in Azure.
public enum ManagedIdentity: Sendable, Hashable {
    /// The resource's own identity.
    case systemAssigned
    /// A user-assigned identity, by its client id.
    case clientID(String)
    /// A user-assigned identity, by its object id in Microsoft Entra ID.
    case objectID(String)
    /// A user-assigned identity, by its resource id in Azure Resource Manager.
    case resourceID(String)

    /// The id of a user-assigned identity.
    var id: String? {
        switch self {
        case .systemAssigned: nil
        case .clientID(let id), .objectID(let id), .resourceID(let id): id
        }
    }

    /// Checks that the id is not empty and not recognizably something else.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``.
    func check() throws(ACSError) {
        guard id != "" else { throw ACSError(.invalidArgument, message: "The identity's id is empty.") }
        switch self {
        case .systemAssigned: break
        case .clientID(let id): try CredentialPlace.clientID.check(id)
        case .objectID(let id): try CredentialPlace.objectID.check(id)
        case .resourceID(let id): try CredentialPlace.resourceID.check(id)
        }
    }

    /// The query parameter that names a user-assigned identity, in the host's spelling.
    func parameter(client: String, object: String, resource: String) -> [(name: String, value: String)] {
        switch self {
        case .systemAssigned: []
        case .clientID(let id): [(client, id)]
        case .objectID(let id): [(object, id)]
        case .resourceID(let id): [(resource, id)]
        }
    }
}
