// SPDX-License-Identifier: MIT

/// One of Microsoft's clouds, as far as the host of a tenant tells.
package enum EntraCloud: Sendable, Hashable {
    case `public`
    case usGovernment
    case china
    /// A cloud whose hosts are not known here.
    case other

    /// - Parameter host: The authority host. Each cloud has several, and issues the same tokens from all of them.
    init(host: String) {
        switch host {
        case "login.microsoftonline.com", "login-us.microsoftonline.com", "login.microsoft.com", "login.windows.net",
            "sts.windows.net":
            self = .public
        case "login.microsoftonline.us", "login.usgovcloudapi.net": self = .usGovernment
        case "login.partner.microsoftonline.cn", "login.chinacloudapi.cn", "sts.chinacloudapi.cn": self = .china
        default: self = .other
        }
    }
}

/// The tokens of a tenant, for those who receive them.
extension EntraTenant {
    /// The tenant's cloud.
    package var cloud: EntraCloud { EntraCloud(host: host.authority) }

    /// The issuers that the tenant's tokens name in `iss`: of version 1.0 and of version 2.0. The receiver's
    /// registration decides which version it gets.
    package var issuers: Set<String> {
        let first = cloud == .china ? "sts.chinacloudapi.cn" : "sts.windows.net"
        let second =
            switch cloud {
            case .public: "login.microsoftonline.com"
            case .usGovernment: "login.microsoftonline.us"
            case .china: "login.partner.microsoftonline.cn"
            case .other: host.authority
            }
        return ["https://\(first)/\(id.lowercased())/", "https://\(second)/\(id.lowercased())/v2.0"]
    }

    /// The request for the keys that sign the tenant's tokens, of both versions.
    package func signingKeys(in environment: CredentialEnvironment) -> SigningKeyRequest {
        SigningKeyRequest(address("discovery/v2.0/keys"), in: environment)
    }
}
