// SPDX-License-Identifier: MIT

/// A link from a service or a caller, which is followed with credentials only if its host may receive them.
///
/// It can be absolute, or relative to the endpoint. The path is normalized to the form that every HTTP library sends
/// unchanged. Dot segments are resolved, and characters that are not valid in a URL are percent-encoded.
struct ServiceLink {
    /// The hosts that may receive credentials.
    struct Trust: Sendable {
        let endpoint: Endpoint
        /// Hosts, or with a leading dot all hosts below one.
        let allowedHosts: [String]
    }

    /// What is wrong with a link, as the end of a sentence.
    struct Refusal: Error {
        let reason: String
    }

    let address: RequestAddress

    init(_ text: String, trust: Trust) throws(Refusal) {
        var rest = text[...].trimmingASCIIWhitespace()
        guard !rest.isEmpty else { throw Refusal(reason: "is empty") }
        guard !rest.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 || $0 == 0x7F }) else {
            throw Refusal(reason: "has a backslash or a control character")
        }
        rest = rest.prefix { $0 != "#" }

        var scheme = trust.endpoint.scheme
        var authority = trust.endpoint.authority
        if let colon = rest.firstIndex(where: { ":/?".contains($0) }), rest[colon] == ":" {
            scheme = rest[..<colon].lowercased()
            rest = rest[rest.index(after: colon)...]
            guard rest.hasPrefix("//") else { throw Refusal(reason: "has a scheme and no host") }
        }
        if rest.hasPrefix("//") {
            let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
            authority = try Self.authority(scheme, host, trust)
            rest = rest[host.endIndex...]
        }

        let path = rest.prefix { $0 != "?" }
        let query = path.endIndex < rest.endIndex ? rest[rest.index(after: path.endIndex)...] : nil
        address = RequestAddress(
            scheme: scheme,
            authority: authority,
            path: try Self.path(Self.encodingIllegalCharacters(path)),
            query: query.map(Self.encodingIllegalCharacters)
        )
    }

    /// Checks the host of a link, and returns the authority in the endpoint's form.
    private static func authority(_ scheme: String, _ text: Substring, _ trust: Trust) throws(Refusal) -> String {
        let allowsHTTP = trust.endpoint.scheme == "http"
        guard let host = try? Endpoint("\(scheme)://\(text)", allowingUnencryptedHTTP: allowsHTTP), !text.contains("@")
        else {
            throw Refusal(reason: "has no https address")
        }
        if host == trust.endpoint { return host.authority }
        let isAllowed = trust.allowedHosts.contains { allowed in
            allowed.hasPrefix(".") ? host.host.hasSuffix(allowed.lowercased()) : host.host == allowed.lowercased()
        }
        guard isAllowed, host.scheme == "https", host.port == nil else {
            throw Refusal(reason: "leads to another host, \(host.authority)")
        }
        return host.authority
    }

    /// Resolves `.` and `..` as in RFC 3986 section 5.2.4.
    private static func path(_ path: String) throws(Refusal) -> String {
        var resolved: [Substring] = []
        let absolute = path.hasPrefix("/") ? path : "/" + path
        let segments = absolute.split(separator: "/", omittingEmptySubsequences: false)
        for (index, segment) in segments.enumerated() {
            let isLast = index == segments.count - 1
            switch segment.replacing("%2e", with: ".").replacing("%2E", with: ".") {
            case ".", "..":
                guard !segment.contains("%") else { throw Refusal(reason: "has an encoded dot segment") }
                if segment == "..", resolved.count > 1 { resolved.removeLast() }
                if isLast { resolved.append("") }
            default:
                resolved.append(segment)
            }
        }
        return resolved.joined(separator: "/")
    }

    private static func encodingIllegalCharacters(_ text: Substring) -> String {
        let legal = "-._~:/?@!$&'()*+,;=%"
        return text.reduce(into: "") { encoded, character in
            if character.isASCII, character.isLetter || character.isNumber || legal.contains(character) {
                encoded.append(character)
            } else {
                encoded += PercentEncoding.encode(String(character))
            }
        }
    }
}
