// SPDX-License-Identifier: MIT

/// Where a request goes: exactly the text that is signed and sent.
struct RequestAddress: Sendable, Hashable {
    /// `https`, or `http` for a loopback host.
    var scheme: String
    /// The host, with the port unless it is the scheme's own.
    var authority: String
    /// The path, which is never empty.
    var path: String
    /// What stands behind the `?`; nil without one.
    var query: String?
    /// The path with names in braces in place of its parameters; nil for a link, whose path says nothing of itself.
    var route: String?

    /// Path and query, as in the request line.
    var target: String { query.map { "\(path)?\($0)" } ?? path }

    /// The address as a link.
    var text: String { "\(scheme)://\(authority)\(target)" }

    /// The values of the path's parameters, decoded and as they are sent, the longest first. Of a link they are the
    /// segments that are no plain words.
    var parameters: [String] {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let sent: [Substring]
        if let route {
            // A parameter is percent-encoded whole, so that it is never more than one segment.
            let names = route.split(separator: "/", omittingEmptySubsequences: false)
            sent = zip(names, segments).compactMap { Self.parameter($1, of: $0) }
        } else {
            sent = segments.filter { $0.contains { $0 == "%" || $0.isNumber } }
        }
        let all = Set(sent.map(String.init) + sent.compactMap { PercentEncoding.decode($0) })
        return all.sorted { ($1.count, $1) < ($0.count, $0) }
    }

    /// What stands in a segment in place of the names in braces.
    private static func parameter(_ segment: Substring, of route: Substring) -> Substring? {
        guard let start = route.firstIndex(of: "{"), let end = route.lastIndex(of: "}") else { return nil }
        let (before, behind) = (route[..<start], route[end...].dropFirst())
        guard segment.count >= before.count + behind.count else { return segment }
        return segment.dropFirst(before.count).dropLast(behind.count)
    }

    /// Adds a parameter at the end of the query; several values are joined with commas.
    mutating func appendQuery(_ name: String, _ values: [String]) {
        let list = values.map(PercentEncoding.encode).joined(separator: ",")
        let parameter = "\(PercentEncoding.encode(name))=\(list)"
        query = query.map { $0.isEmpty ? parameter : "\($0)&\(parameter)" } ?? parameter
    }

    /// Replaces a parameter, wherever it stands, by one at the end of the query.
    mutating func replaceQuery(_ name: String, with value: String) {
        let others = (query ?? "").split(separator: "&").filter { parameter in
            let key = parameter.prefix { $0 != "=" }
            return PercentEncoding.decode(key) != name
        }
        query = others.isEmpty ? nil : others.joined(separator: "&")
        appendQuery(name, [value])
    }
}
