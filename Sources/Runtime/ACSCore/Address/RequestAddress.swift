// SPDX-License-Identifier: MIT

/// The address of a request: exactly the text that is signed and sent.
struct RequestAddress: Sendable, Hashable {
    /// `https`, or `http` if the endpoint allows it.
    var scheme: String
    /// The host, followed by the port unless it is the scheme's default.
    var authority: String
    /// The path, which is never empty.
    var path: String
    /// The text after the `?`, or `nil` if there is none.
    var query: String?
    /// The path with names in braces in place of parameters; `nil` for a link, whose parameters are not known.
    var route: String?

    /// Path and query, as in the request line.
    var target: String { query.map { "\(path)?\($0)" } ?? path }

    /// The address as a link.
    var text: String { "\(scheme)://\(authority)\(target)" }

    /// The values of the path parameters, both decoded and as they are sent, the longest first. For a link, they are
    /// the segments that are not plain words.
    var parameters: [String] {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        let sent: [Substring]
        if let route {
            // A parameter is percent-encoded as a whole, so that it is never more than one segment.
            let names = route.split(separator: "/", omittingEmptySubsequences: false)
            sent = zip(names, segments).compactMap { Self.parameter($1, of: $0) }
        } else {
            sent = segments.filter { $0.contains { $0 == "%" || $0.isNumber } }
        }
        let all = Set(sent.map(String.init) + sent.compactMap { PercentEncoding.decode($0) })
        return all.sorted { ($1.count, $1) < ($0.count, $0) }
    }

    /// The part of a segment in place of the names in braces.
    private static func parameter(_ segment: Substring, of route: Substring) -> Substring? {
        guard let start = route.firstIndex(of: "{"), let end = route.lastIndex(of: "}") else { return nil }
        let (before, after) = (route[..<start], route[end...].dropFirst())
        guard segment.count >= before.count + after.count else { return segment }
        return segment.dropFirst(before.count).dropLast(after.count)
    }

    /// Adds a parameter at the end of the query; several values are joined with commas.
    mutating func appendQuery(_ name: String, _ values: [String]) {
        let list = values.map(PercentEncoding.encode).joined(separator: ",")
        let parameter = "\(PercentEncoding.encode(name))=\(list)"
        query = query.map { $0.isEmpty ? parameter : "\($0)&\(parameter)" } ?? parameter
    }

    /// Removes a parameter and adds it again at the end of the query.
    mutating func replaceQuery(_ name: String, with value: String) {
        let others = (query ?? "").split(separator: "&").filter { parameter in
            let key = parameter.prefix { $0 != "=" }
            return PercentEncoding.decode(key) != name
        }
        query = others.isEmpty ? nil : others.joined(separator: "&")
        appendQuery(name, [value])
    }
}
