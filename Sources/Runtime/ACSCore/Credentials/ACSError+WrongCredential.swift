// SPDX-License-Identifier: MIT

/// The compiler's messages for a wrong kind of credential, for the cases that types can't express.
extension ACSError {
    /// A user's token was passed in place of the resource's.
    static func userTokenForResource() -> ACSError {
        ACSError(
            .wrongCredential,
            message: """
                A user access token authenticates a user, not the resource. Pass an AccessKeyCredential, or a \
                TokenCredential such as ManagedIdentityCredential.
                """
        )
    }

    /// The resource's token was passed in place of a user's.
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

    /// The user access token has none of the scopes that the call accepts.
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
