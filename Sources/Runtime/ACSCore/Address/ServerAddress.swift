// SPDX-License-Identifier: MIT

import HTTPTypes

/// The server of a request, as in `server.address` and `server.port`.
struct ServerAddress {
    /// The host, without a port.
    let host: String
    /// The port, also if it is the scheme's default.
    let port: Int

    init(_ request: HTTPRequest) {
        self.init(authority: request.authority ?? "", scheme: request.scheme)
    }

    init(authority: String, scheme: String?) {
        let defaultPort = scheme == "http" ? 80 : 443
        // The colons of an IPv6 address are inside its brackets.
        guard let colon = authority.lastIndex(of: ":"), authority[colon...].allSatisfy({ $0 != "]" }),
            let port = Int(authority[authority.index(after: colon)...])
        else {
            (host, self.port) = (authority, defaultPort)
            return
        }
        (host, self.port) = (String(authority[..<colon]), port)
    }
}
