// SPDX-License-Identifier: MIT

import ACSCore

/// The path and the query of a request.
struct RequestTarget {
    /// The path, as it was sent.
    let path: Substring
    /// The decoded query. If a name occurs several times, its values are joined with commas, like those of a header.
    let query: [String: String]

    init(_ text: String) {
        path = text.prefix { $0 != "?" }
        let pairs = text.dropFirst(path.count + 1).split(separator: "&").map { pair in
            let name = pair.prefix { $0 != "=" }
            return (Self.decoded(name), Self.decoded(pair.dropFirst(name.count + 1)))
        }
        query = Dictionary(pairs) { "\($0),\($1)" }
    }

    /// The parts between the slashes.
    var segments: [Substring] {
        path.drop { $0 == "/" }.split(separator: "/", omittingEmptySubsequences: false)
    }

    private static func decoded(_ text: Substring) -> String {
        PercentEncoding.decode(text) ?? String(text)
    }
}
