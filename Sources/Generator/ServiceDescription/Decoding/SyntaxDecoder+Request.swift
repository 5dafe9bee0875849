// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    private static let requestForm = "a method and a path, such as `GET /chat/threads/{id}`"

    /// `METHOD /path/{name}`, or `METHOD {name}` for a whole URL.
    func request(_ node: Node) -> RequestSyntax? {
        guard let text = text(node, Self.requestForm) else { return nil }
        guard let space = text.value.utf8.firstIndex(of: UInt8(ascii: " ")) else {
            report(MalformedText(text: text.value, expected: Self.requestForm), node)
            return nil
        }
        let word = String(text.value[..<space])
        guard let method = RequestMethod(rawValue: word) else {
            report(UnknownWord(word: word, what: "method", known: RequestMethod.allCases.map(\.rawValue)), node)
            return nil
        }
        let path = text.value[text.value.utf8.index(after: space)...]
        let offset = word.unicodeScalars.count + 1
        guard let parts = parts(of: path, node, offset: offset), let first = parts.first else { return nil }
        if case .placeholder = first, parts.count == 1 {
            return RequestSyntax(method: method, parts: parts, isWholeURL: true, location: text.location)
        }
        if let (problem, at) = problem(in: path) {
            let place = source.location(node.mark(atScalar: offset + at))
            diagnostics.report(MalformedPath(problem: problem), at: place)
            return nil
        }
        return RequestSyntax(method: method, parts: parts, isWholeURL: false, location: text.location)
    }

    private func parts(of path: Substring, _ node: Node, offset: Int) -> [RequestSyntax.Part]? {
        let scalars = path.unicodeScalars
        var parts: [RequestSyntax.Part] = []
        // The literal or name that was begun last.
        var start = scalars.startIndex
        var nameStart: Int?
        for (index, place) in scalars.indices.enumerated() {
            switch (scalars[place], nameStart) {
            case ("{", nil):
                if start < place { parts.append(.literal(String(scalars[start..<place]))) }
                start = scalars.index(after: place)
                nameStart = index + 1
            case ("}", let found?):
                let name = String(scalars[start..<place])
                guard TextForm.isIdentifier(name) else {
                    return malformed("`{\(name)}` is not a placeholder; expected letters and digits", found)
                }
                parts.append(.placeholder(located(name, node, at: offset + found)))
                start = scalars.index(after: place)
                nameStart = nil
            case ("}", nil): return malformed("unexpected `}`", index)
            default: break
            }
        }
        if let nameStart { return malformed("`{` is not closed", nameStart - 1) }
        if start < scalars.endIndex { parts.append(.literal(String(scalars[start...]))) }
        if parts.isEmpty { return malformed("the path is missing; it starts with `/`", 0) }
        return parts

        func malformed(_ problem: String, _ index: Int) -> [RequestSyntax.Part]? {
            let place = source.location(node.mark(atScalar: offset + index))
            diagnostics.report(MalformedPath(problem: problem), at: place)
            return nil
        }
    }

    /// What is wrong with a path below the endpoint, and where.
    private func problem(in path: Substring) -> (String, Int)? {
        guard path.first == "/" else {
            return path.hasPrefix("http")
                ? ("write only the path; the caller passes the endpoint", 0) : ("a path must start with `/`", 0)
        }
        if let place = path.utf8.firstIndex(where: { !Self.isPathByte($0) }) {
            let index = path.unicodeScalars.distance(from: path.startIndex, to: place)
            switch path.unicodeScalars[place] {
            case "?": return ("write the parameters after `?` under `query`", index)
            case "#": return ("a path has no fragment", index)
            case let scalar: return ("`\(scalar)` is not allowed in a path; percent-encode it", index)
            }
        }
        for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "%") {
            if Self.isEncodedByte(path.utf8.dropFirst(index + 1)) { continue }
            return ("`%` is not followed by two hexadecimal digits; write %25 for `%` itself", index)
        }
        var offset = 1
        let segments = path.dropFirst().utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for segment in segments.map({ Substring($0) }) {
            let isEncoded = segment.utf8.contains(UInt8(ascii: "%"))
            let decoded = isEncoded ? segment.replacing("%2e", with: ".").replacing("%2E", with: ".")[...] : segment
            if decoded == "." || decoded == ".." { return ("`\(segment)` changes the route", offset) }
            if segment.isEmpty, path.count > 1 { return ("a segment of the path is empty", offset) }
            offset += segment.unicodeScalars.count + 1
        }
        return nil
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        TextForm.isLetter(byte) || TextForm.isDigit(byte) || "-._~!$&'()*+,;=:@/{}%".utf8.contains(byte)
    }

    /// Whether a text begins with two hexadecimal digits.
    private static func isEncodedByte(_ text: Substring.UTF8View) -> Bool {
        let digits = text.prefix(2)
        return digits.count == 2 && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    }
}
