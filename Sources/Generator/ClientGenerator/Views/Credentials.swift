// SPDX-License-Identifier: MIT

import ServiceDescription

/// The credential types that a client's initializers take, and those they refuse.
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

        var documentation: String {
            switch self {
            case .anyResource: "An ``AccessKeyCredential``, or a ``TokenCredential`` such as a managed identity."
            case .accessKey: "The resource's access key."
            case .anyToken: "Tokens of Microsoft Entra ID, such as a managed identity's."
            case .userAccessToken: "The access token of a user, such as one that the Identity library issued."
            }
        }
    }

    let accepted: [Kind]
    let refused: [Kind]
    let acceptsKey: Bool

    init(_ auth: AuthOptions) {
        acceptsKey = auth.contains(.accessKey)
        let acceptsEntra = auth.contains(.managedIdentity)
        var accepted: [Kind] = []
        var refused: [Kind] = []
        switch (acceptsKey, acceptsEntra) {
        case (true, true): accepted.append(.anyResource)
        case (true, false):
            accepted.append(.accessKey)
            refused.append(.anyResource)
        case (false, true):
            accepted.append(.anyToken)
            // The key, and whatever may be one.
            refused.append(.anyResource)
        case (false, false): refused.append(.anyResource)
        }
        if auth.contains(.userAccessToken) { accepted.append(.userAccessToken) }
        self.accepted = accepted
        self.refused = refused
    }
}
