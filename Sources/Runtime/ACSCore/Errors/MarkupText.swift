// SPDX-License-Identifier: MIT

/// A response that is not JSON, such as the short text, HTML page or XML of a firewall, gateway or load balancer.
struct MarkupText {
    private let bytes: [UInt8]

    /// - Returns: `nil` for bytes that are not text, and for broken JSON.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes.prefix(Self.longestBody), as: UTF8.self) else { return nil }
        let trimmed = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard let first = trimmed.first, first != "{", first != "[", !trimmed.unicodeScalars.contains("\0") else {
            return nil
        }
        self.bytes = Array(trimmed.utf8)
    }

    /// The error in one short line: XML's code and message, the page's title or heading, or the text. The rest of a
    /// page is left out, because it may show anything.
    ///
    /// - Returns: `nil` if there is no such text.
    func error(hiding secrets: [String]) -> ServiceError? {
        guard bytes.first == UInt8(ascii: "<") else { return ServiceError(message: line(bytes[...], secrets)) }
        let tags = ["message", "title", "h1", "h2", "h3"]
        let error = ServiceError(
            code: content(of: "code").flatMap { line($0, secrets) },
            message: tags.lazy.compactMap { content(of: $0) }.compactMap { line($0, secrets) }.first
        )
        return error.says ? error : nil
    }

    /// The content between the first start tag of a name and its end tag.
    private func content(of name: String) -> ArraySlice<UInt8>? {
        guard
            let start = find("<\(name)", from: 0, endsName: true),
            let open = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
            let end = find("</\(name)", from: open + 1, endsName: false)
        else { return nil }
        return bytes[open + 1..<end]
    }

    private func find(_ tag: String, from start: Int, endsName: Bool) -> Int? {
        let tag = Array(tag.utf8)
        guard bytes.count > tag.count else { return nil }
        return (start..<max(start, bytes.count - tag.count)).first { index in
            guard bytes[index] == tag[0], zip(bytes[index...], tag).allSatisfy({ $0.inLowerCase == $1 }) else {
                return false
            }
            let next = bytes[index + tag.count]
            return !endsName || next == UInt8(ascii: ">") || next <= UInt8(ascii: " ")
        }
    }

    /// The text without tags, references and line breaks.
    private func line(_ content: ArraySlice<UInt8>, _ secrets: [String]) -> String? {
        var isTag = false
        let text = content.filter { byte in
            defer { isTag = byte == UInt8(ascii: "<") || isTag && byte != UInt8(ascii: ">") }
            return !isTag && byte != UInt8(ascii: "<")
        }
        let plain = Self.references.reduce(String(decoding: text, as: UTF8.self)) { text, reference in
            text.replacing(reference.key, with: reference.value)
        }
        let words = plain.split {
            $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
        // Redact before shortening: half a secret would not be recognized.
        let line = ServiceError(message: words.joined(separator: " ")).hiding(secrets).message ?? ""
        return line.isEmpty ? nil : line.count > Self.longestLine ? "\(line.prefix(Self.longestLine))…" : line
    }

    private static let longestBody = 65_536
    private static let longestLine = 200
    private static let references: KeyValuePairs = [
        "&nbsp;": " ", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&apos;": "'", "&amp;": "&",
    ]
}
