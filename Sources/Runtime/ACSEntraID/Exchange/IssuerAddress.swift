// SPDX-License-Identifier: MIT

/// The address of an issuer: a scheme, a host and a path.
struct IssuerAddress: Sendable, Hashable {
    let scheme: String
    let authority: String
    let path: String

    /// Parses an address.
    ///
    /// - Parameters:
    ///   - text: An absolute http or https address without a query.
    ///   - allowsPlainHTTP: Whether http is accepted for every host, as for the machine's own services. It is always
    ///     accepted for a loopback host.
    /// - Returns: `nil` if the text is not such an address.
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

    /// Another path of the same host.
    func with(path: String) -> IssuerAddress { .init(scheme: scheme, authority: authority, path: path) }
}
