// SPDX-License-Identifier: MIT

import ACSCore

/// The path of a request with placeholders, such as `/chat/threads/{id}/messages`, and the required part of its query.
struct PathPattern: Sendable, CustomStringConvertible {
    /// One part between slashes. `{id}:add` has a suffix.
    private struct Segment: Sendable {
        let prefix: String
        let name: String?
        let suffix: String

        init(_ text: Substring) {
            guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
                (prefix, name, suffix) = (Self.decoded(text), nil, "")
                return
            }
            prefix = Self.decoded(text[..<open])
            name = String(text[text.index(after: open)..<close])
            suffix = Self.decoded(text[text.index(after: close)...])
        }

        /// The value of the placeholder: empty without a placeholder, `nil` if the text does not match.
        func value(in text: Substring) -> String? {
            let text = Self.decoded(text)
            guard name != nil else { return text == prefix ? "" : nil }
            guard text.count > prefix.count + suffix.count, text.hasPrefix(prefix), text.hasSuffix(suffix) else {
                return nil
            }
            return String(text.dropFirst(prefix.count).dropLast(suffix.count))
        }

        private static func decoded(_ text: Substring) -> String {
            PercentEncoding.decode(text) ?? String(text)
        }
    }

    let description: String
    private let segments: [Segment]
    private let query: [String: String]

    init(_ text: String) {
        description = text
        let target = RequestTarget(text)
        segments = target.segments.map { Segment($0) }
        query = target.query
    }

    /// The values of the placeholders, or `nil` if the request does not match.
    func parameters(of request: ReceivedRequest) -> [String: String]? {
        let parts = RequestTarget(request.target).segments
        guard parts.count == segments.count, query.allSatisfy({ request.query[$0.key] == $0.value }) else { return nil }
        var parameters: [String: String] = [:]
        for (segment, part) in zip(segments, parts) {
            guard let value = segment.value(in: part) else { return nil }
            if let name = segment.name { parameters[name] = value }
        }
        return parameters
    }
}
