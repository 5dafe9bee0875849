// SPDX-License-Identifier: MIT

/// Which of the identities that a resource in Azure has.
public enum ManagedIdentity: Sendable, Hashable {
    /// The resource's own.
    case systemAssigned
    /// A user-assigned one, by its application's id.
    case clientID(String)
    /// A user-assigned one, by its object's id in Microsoft Entra ID.
    case objectID(String)
    /// A user-assigned one, by its path in Azure Resource Manager.
    case resourceID(String)

    /// The id of a user-assigned one.
    var id: String? {
        switch self {
        case .systemAssigned: nil
        case .clientID(let id), .objectID(let id), .resourceID(let id): id
        }
    }

    /// The parameter that names a user-assigned one; hosts spell it differently.
    func parameter(client: String, object: String, resource: String) -> [(name: String, value: String)] {
        switch self {
        case .systemAssigned: []
        case .clientID(let id): [(client, id)]
        case .objectID(let id): [(object, id)]
        case .resourceID(let id): [(resource, id)]
        }
    }
}
