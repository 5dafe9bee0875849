// SPDX-License-Identifier: MIT

// If ACSEntraID is imported, its members of the same names are preferred, because these are unavailable.

/// Takes the place of the credentials of `ACSEntraID` if that module is not imported, so that the compiler can say so.
public struct MissingEntraID: TokenCredential {
    /// Always throws ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable``.
    public func accessToken(for request: TokenRequest) async throws -> AccessToken {
        throw ACSError(.credentialUnavailable, message: "The module ACSEntraID is not imported.")
    }
}

@available(
    *,
    unavailable,
    message: "Add the product ACSEntraID to the target's dependencies, and import ACSEntraID in this file."
)
extension ResourceCredential where Self == MissingEntraID {
    /// Not available without ACSEntraID.
    public static var managedIdentity: MissingEntraID { .init() }

    /// Not available without ACSEntraID.
    public static func managedIdentity(clientID: String) -> MissingEntraID { .init() }

    /// Not available without ACSEntraID.
    public static func managedIdentity(objectID: String) -> MissingEntraID { .init() }

    /// Not available without ACSEntraID.
    public static func managedIdentity(resourceID: String) -> MissingEntraID { .init() }

    /// Not available without ACSEntraID.
    public static var `default`: MissingEntraID { .init() }
}
