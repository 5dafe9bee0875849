// SPDX-License-Identifier: MIT

/// What the compiler says to a credential of the wrong kind, for the cases that types can't see.
extension ACSError {
    /// A user's token stands where the resource's is needed.
    static func userTokenForResource() -> ACSError {
        ACSError(
            .wrongCredential,
            message: """
                A user access token authenticates a user, not the resource. Pass an AccessKeyCredential, or a \
                TokenCredential such as ManagedIdentityCredential.
                """
        )
    }

    /// The resource's token stands where a user's is needed.
    ///
    /// - Parameter library: The name of the client library, such as `Chat`.
    static func resourceTokenForUser(in library: String) -> ACSError {
        ACSError(
            .wrongCredential,
            message: """
                \(library) accepts a user access token. Issue one with IdentityClient (import ACSIdentity) and pass \
                UserAccessTokenCredential.
                """
        )
    }

    /// A user's token allows nothing that the call needs.
    static func missingScope(needed: [TokenScope], present: Set<String>) -> ACSError {
        let needed = needed.map(\.rawValue).joined(separator: ", ")
        let present = present.sorted().joined(separator: ", ")
        return ACSError(
            .wrongCredential,
            message: """
                The user access token allows \(present); this call needs one of: \(needed). Issue a token with that \
                scope with IdentityClient (import ACSIdentity).
                """
        )
    }
}
