// SPDX-License-Identifier: MIT

/// A challenge in the `WWW-Authenticate` header of a 401: `Bearer error="insufficient_claims", claims="…"`.
struct BearerChallenge {
    /// The JSON text of the claims that a new token must have.
    let claims: String

    /// Finds the claims among the challenges of a header.
    ///
    /// - Parameter header: One or more challenges in the form of RFC 9110, separated by commas.
    /// - Returns: `nil` if no bearer challenge demands claims.
    init?(_ header: String) {
        var scanner = Scanner(rest: header[...])
        var scheme = ""
        var parameters: [String: String] = [:]
        while let element = scanner.next() {
            switch element {
            case .scheme(let name):
                if let claims = Self.claims(scheme, parameters) {
                    self.claims = claims
                    return
                }
                scheme = name
                parameters = [:]
            case .parameter(let name, let value):
                parameters[name] = parameters[name] ?? value
            }
        }
        guard let claims = Self.claims(scheme, parameters) else { return nil }
        self.claims = claims
    }

    private static func claims(_ scheme: String, _ parameters: [String: String]) -> String? {
        guard scheme == "bearer", parameters["error"] == "insufficient_claims", let text = parameters["claims"] else {
            return nil
        }
        return Base64URL.decode(text[...]).flatMap { String(validating: $0, as: UTF8.self) }
    }

    private enum Element {
        case scheme(String)
        case parameter(String, String)
    }

    /// Splits a header into words. Names are returned in lower case, because they are compared without regard to case.
    private struct Scanner {
        var rest: Substring

        mutating func next() -> Element? {
            rest = rest.drop { " \t,".contains($0) }
            guard !rest.isEmpty else { return nil }
            let word = rest.prefix { !" \t,=".contains($0) }
            rest = rest[word.endIndex...]
            let after = rest.drop { " \t".contains($0) }
            guard after.first == "=" else {
                // Anything that is neither a word nor a parameter is skipped.
                if word.isEmpty { rest = rest.dropFirst() }
                return .scheme(word.lowercased())
            }
            rest = after.dropFirst().drop { " \t".contains($0) }
            return .parameter(word.lowercased(), value())
        }

        private mutating func value() -> String {
            guard rest.first == "\"" else {
                let value = rest.prefix { !" \t,".contains($0) }
                rest = rest[value.endIndex...]
                return String(value)
            }
            rest = rest.dropFirst()
            var value = ""
            while let character = rest.popFirst(), character != "\"" {
                if character == "\\", let escaped = rest.popFirst() {
                    value.append(escaped)
                } else {
                    value.append(character)
                }
            }
            return value
        }
    }
}
