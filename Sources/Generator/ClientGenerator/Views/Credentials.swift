// SPDX-License-Identifier: MIT

import ServiceDescription

/// The credential types that a client's initializers accept, and those they refuse.
struct Credentials {
    /// A parameter's type.
    enum Kind: String {
        case anyResource = "any ResourceCredential"
        case accessKey = "AccessKeyCredential"
        case anyToken = "any TokenCredential"
        case userAccessToken = "UserAccessTokenCredential"

        /// The generic form of an existential type.
        var concrete: String? {
            switch self {
            case .anyResource: "some ResourceCredential"
            case .anyToken: "some TokenCredential"
            case .accessKey, .userAccessToken: nil
            }
        }
    }

    let accepted: [Kind]
    let refused: [Kind]
    let acceptsKey: Bool
    /// Whether Entra tokens represent a signed-in person, so that a managed identity's are of no use.
    let isDelegated: Bool

    init(of client: Client, in library: Library) {
        let auth = client.auth
        isDelegated = library.entraPermissions == .delegated
        acceptsKey = auth.contains(.accessKey)
        let acceptsEntra = auth.contains(.managedIdentity)
        var accepted: [Kind] = []
        var refused: [Kind] = []
        switch (acceptsKey, acceptsEntra) {
        case (true, true): accepted.append(.anyResource)
        case (true, false):
            accepted.append(.accessKey)
            refused.append(.anyResource)
            // Its conformance is unavailable, with advice that fits clients of any resource credential: without a twin
            // of its own, that would be a second error.
            if !auth.contains(.userAccessToken) { refused.append(.userAccessToken) }
        case (false, true):
            accepted.append(.anyToken)
            // The key, and every type that may be one.
            refused.append(.anyResource)
        case (false, false): refused.append(.anyResource)
        }
        if auth.contains(.userAccessToken) { accepted.append(.userAccessToken) }
        self.accepted = accepted
        self.refused = refused
    }

    func documentation(of kind: Kind) -> String {
        switch kind {
        case .anyResource: "An ``AccessKeyCredential``, or a ``TokenCredential`` \(tokenSource)."
        case .accessKey: "The resource's access key."
        case .anyToken: "A ``TokenCredential`` \(tokenSource)."
        case .userAccessToken: "The access token of a user, such as one that the Identity library issued."
        }
    }

    private var tokenSource: String {
        isDelegated ? "with tokens of a person signed in to Microsoft Entra ID" : "such as a managed identity"
    }
}
