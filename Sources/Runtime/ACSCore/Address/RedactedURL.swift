// SPDX-License-Identifier: MIT

import HTTPTypes

/// The address of a request without anything that may identify a person: path parameters, and query values except
/// `api-version`.
struct RedactedURL {
    /// The address, with `REDACTED` in place of what is left out.
    let text: String
    /// Its path and query.
    let target: String

    /// Redacts an address.
    ///
    /// - Parameters:
    ///   - request: The request with the address.
    ///   - route: The path with names in place of its parameters. Without it, the whole path is left out.
    init(_ request: HTTPRequest, route: String?) {
        let query = request.path.flatMap { path in
            path.firstIndex(of: "?").map { path[path.index(after: $0)...] }
        }
        let parameters = (query ?? "").split(separator: "&").map {
            $0.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        }
        let shown = parameters.map { parameter in
            // A word on its own may be a value as well as a name.
            guard parameter.count == 2 else { return "REDACTED" }
            return parameter[0] == "api-version" ? parameter.joined(separator: "=") : "\(parameter[0])=REDACTED"
        }
        let path = route.map(Self.redact) ?? "/REDACTED"
        target = path + (shown.isEmpty ? "" : "?\(shown.joined(separator: "&"))")
        text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(target)"
    }

    private static func redact(_ route: String) -> String {
        route.split(separator: "{", omittingEmptySubsequences: false).enumerated().map { number, piece in
            number == 0 ? String(piece) : "REDACTED" + piece.drop { $0 != "}" }.dropFirst()
        }
        .joined()
    }
}
