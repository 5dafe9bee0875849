// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    private static let requestForm = "a method and a path, such as `GET /chat/threads/{id}`"

    /// `METHOD /path/{name}`, or `METHOD {name}` for a whole URL.
    func request(_ node: Node) -> RequestSyntax? {
        guard let text = text(node, Self.requestForm) else { return nil }
        guard let space = text.value.firstIndex(of: " ") else {
            report(MalformedText(text: text.value, expected: Self.requestForm), node)
            return nil
        }
        let word = String(text.value[..<space])
        guard let method = RequestMethod(rawValue: word) else {
            report(UnknownWord(word: word, what: "method", known: RequestMethod.allCases.map(\.rawValue)), node)
            return nil
        }
        let path = text.value[space...].dropFirst()
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
        var parts: [RequestSyntax.Part] = []
        var literal = ""
        var name: String?
        var nameStart = 0
        for (index, character) in path.unicodeScalars.enumerated() {
            switch (character, name) {
            case ("{", nil):
                if !literal.isEmpty { parts.append(.literal(literal)) }
                (literal, name, nameStart) = ("", "", index + 1)
            case ("}", let found?):
                guard TextForm.isIdentifier(found) else {
                    return malformed("`{\(found)}` is not a placeholder; expected letters and digits", nameStart)
                }
                parts.append(.placeholder(located(found, node, at: offset + nameStart)))
                name = nil
            case ("}", nil): return malformed("unexpected `}`", index)
            case (_, .some): name?.unicodeScalars.append(character)
            default: literal.unicodeScalars.append(character)
            }
        }
        if name != nil { return malformed("`{` is not closed", nameStart - 1) }
        if !literal.isEmpty { parts.append(.literal(literal)) }
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
        for (index, scalar) in path.unicodeScalars.enumerated() {
            if scalar == "?" { return ("write the parameters after `?` under `query`", index) }
            if scalar == "#" { return ("a path has no fragment", index) }
            let isAllowed =
                scalar.isASCII
                && (TextForm.isLetter(UInt8(scalar.value))
                    || "0123456789-._~!$&'()*+,;=:@/{}%"
                        .unicodeScalars.contains(scalar))
            if !isAllowed { return ("`\(scalar)` is not allowed in a path; percent-encode it", index) }
        }
        var offset = 1
        for segment in path.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
            if segment == "." || segment == ".." { return ("`\(segment)` changes the route", offset) }
            if segment.isEmpty, path.count > 1 { return ("a segment of the path is empty", offset) }
            offset += segment.unicodeScalars.count + 1
        }
        return nil
    }
}
