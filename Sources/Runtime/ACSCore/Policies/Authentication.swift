// SPDX-License-Identifier: MIT

/// How a client authenticates.
enum Authentication: Sendable {
    case key(AccessKeyCredential, ServiceClock)
    case token(ResourceTokenSource)
    case user(UserAccessTokenCredential)
    /// No credential, for a request that any server may see.
    case anonymous
    /// A credential of the wrong kind, which only a dynamic cast can pass. Every call fails with this error.
    case refused(ACSError)

    init(_ credential: any ResourceCredential, for service: ServiceConfiguration) {
        switch credential {
        case let key as AccessKeyCredential:
            self = .key(key)
        // A cast sees the conformances that are unavailable to the compiler.
        case is UserAccessTokenCredential:
            self = .refused(.userTokenForResource())
        case let token as any TokenCredential:
            self = .token(ResourceTokenSource(token))
        default:
            self = .refused(.wrongKind(for: service))
        }
    }

    /// A key, with its own clock.
    static func key(_ credential: AccessKeyCredential) -> Authentication { .key(credential, ServiceClock()) }

    /// Whether a signature covers the hash of the body.
    var signsBody: Bool {
        if case .key = self { true } else { false }
    }
}

extension ACSError {
    /// The credential is of a kind that the compiler refuses.
    static func wrongKind(for service: ServiceConfiguration) -> ACSError {
        service.tokenScopes.isEmpty ? .userTokenForResource() : .resourceTokenForUser(in: service.name)
    }
}
