// SPDX-License-Identifier: MIT

/// The sentences that a wrong credential must meet in the compiler's output, word for word.
enum Teaching {
    static let userTokenForResource = """
        A user access token authenticates a user, not the resource. \
        Pass an AccessKeyCredential, or a TokenCredential such as ManagedIdentityCredential.
        """

    static let endpoint = "Create an endpoint from the text and pass it: try Endpoint(text)."

    static let identifier = "Pass CommunicationIdentifier(rawID: …), created from the stored raw id."

    static let entraID = "Add the product ACSEntraID to the target's dependencies, and import ACSEntraID in this file."

    /// The message of a client for text in place of its credential.
    static func credentialText(for client: Client) -> String {
        switch client.accepts {
        case .accessKey: "\(client.service) accepts an access key. Pass try AccessKeyCredential(key: …)."
        case .accessKeyOrManagedIdentity:
            """
            \(client.service) accepts an access key or a Microsoft Entra ID token. Pass \
            try AccessKeyCredential(key: …), or a TokenCredential such as .managedIdentity (import ACSEntraID).
            """
        case .entraUser:
            """
            \(client.service) accepts the token of a person signed in to Microsoft Entra ID. Pass a TokenCredential \
            around the app's own sign-in, or StaticTokenCredential(AccessToken(…)) for a token.
            """
        case .userAccessToken:
            """
            \(client.service) accepts a user access token. Pass try UserAccessTokenCredential(token: …), \
            or one with a closure that fetches new tokens.
            """
        }
    }

    static func keyNeeded(by client: Client) -> String {
        """
        \(client.service) accepts an access key. \
        Pass an AccessKeyCredential (import ACSCore), or create the client from a connection string.
        """
    }

    static func tokenNeeded(by client: Client) -> String {
        """
        \(client.service) accepts the token of a person signed in to Microsoft Entra ID. \
        Pass a TokenCredential around the app's own sign-in; a managed identity signs in no person.
        """
    }

    static func userTokenNeeded(by client: Client) -> String {
        """
        \(client.service) accepts a user access token. \
        Issue one with IdentityClient (import ACSIdentity) and pass UserAccessTokenCredential.
        """
    }
}

/// The compiler's own words around them.
enum Complaint {
    static func unavailable(_ declaration: String, _ teaching: String) -> String {
        "'\(declaration)' is unavailable: \(teaching)"
    }

    static func unavailableConformance(to protocol: String = "ResourceCredential") -> String {
        """
        conformance of 'UserAccessTokenCredential' to '\(`protocol`)' is unavailable: \(Teaching.userTokenForResource)
        """
    }

    static func mustUnwrap(_ type: String) -> String {
        let optional = type.hasPrefix("any ") ? "(\(type))?" : "\(type)?"
        return "value of optional type '\(optional)' must be unwrapped to a value of type '\(type)'"
    }
}
