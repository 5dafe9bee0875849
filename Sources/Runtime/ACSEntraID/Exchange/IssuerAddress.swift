// SPDX-License-Identifier: MIT

/// Where tokens are asked for: a scheme, a host and a path.
struct IssuerAddress: Sendable, Hashable {
    let scheme: String
    let authority: String
    let path: String

    /// Takes an address apart.
    ///
    /// - Parameters:
    ///   - text: An absolute http or https address without a query.
    ///   - allowsPlainHTTP: Whether any host may be asked over http, as the machine's own services are; a loopback host
    ///     always may.
    /// - Returns: nil where the text is no such address.
    init?(_ text: String, allowsPlainHTTP: Bool = false) {
        let parts = text.trimmingASCIIWhitespace().split(separator: "://", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        scheme = parts[0].lowercased()
        authority = parts[1].prefix { $0 != "/" }.lowercased()
        let rest = parts[1].dropFirst(authority.count)
        path = rest.isEmpty ? "/" : String(rest)
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        let isSecure = scheme == "https" || scheme == "http" && (allowsPlainHTTP || Host.isLoopback(String(host)))
        guard isSecure, !authority.isEmpty, !text.contains("?"), !text.contains("#"), !authority.contains("@") else {
            return nil
        }
    }

    private init(scheme: String, authority: String, path: String) {
        self.scheme = scheme
        self.authority = authority
        self.path = path
    }

    /// The same host with another path.
    func with(path: String) -> IssuerAddress { .init(scheme: scheme, authority: authority, path: path) }
}
