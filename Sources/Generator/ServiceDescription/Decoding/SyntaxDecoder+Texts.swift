// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// A text. Unquoted texts that YAML reads as something else are refused.
    func text(_ node: Node?, _ expected: String = "a text") -> Located<String>? {
        guard let node, let text = lines(node, expected) else { return nil }
        guard text.value.isOneLine else {
            report(SeveralLines(), node)
            return nil
        }
        return text
    }

    /// A text of one or more lines.
    private func lines(_ node: Node, _ expected: String) -> Located<String>? {
        guard let scalar = node.scalar else {
            if case .refused = node.content { return nil }
            report(WrongKind(found: node.kind, expected: expected), node)
            return nil
        }
        guard !isEmpty(node) else { return nil }
        if scalar.style == .plain, let kind = PlainScalar(scalar.text) {
            report(UnquotedText(text: scalar.text, kind: kind), node)
            return nil
        }
        checkInvisible(scalar, node)
        return located(scalar.text, node)
    }

    /// Any text, including a quoted empty one.
    func anyText(_ node: Node, _ expected: String) -> Located<String>? {
        if let scalar = node.scalar, scalar.style.isQuoted {
            checkInvisible(scalar, node)
            return located(scalar.text, node)
        }
        return lines(node, expected)
    }

    /// Whether a node is a blank text, which only few keys can have. Invisible characters were reported on reading.
    func isEmpty(_ node: Node) -> Bool {
        guard let scalar = node.scalar, scalar.text.isBlank else { return false }
        if scalar.style.isQuoted || !scalar.text.isEmpty { report(EmptyValue(key: nil), node) }
        return true
    }

    /// A text of one line that a test accepts.
    func text(_ node: Node?, _ expected: String, where isValid: (String) -> Bool) -> Located<String>? {
        guard let text = text(node, expected), let node else { return nil }
        guard isValid(text.value) else {
            report(MalformedText(text: text.value, expected: expected), node)
            return nil
        }
        return text
    }

    /// A sentence for people. A comment after it is an error.
    func prose(_ node: Node?) -> String? {
        guard let node, let text = lines(node, "a text") else { return nil }
        checkComment(node)
        return text.value
    }

    /// `docs`, which its owner requires.
    func docs(_ mapping: Mapping, at place: Node? = nil) -> String {
        mapping.require("docs", reason: "one sentence that describes it", at: place)
        return docs(mapping["docs"]) ?? ""
    }

    /// `docs`, in Markdown.
    func docs(_ node: Node?) -> String? {
        guard let node, let docs = prose(node) else { return nil }
        checkBlocks(docs, node)
        return docs
    }

    /// Checks documentation after ` -- `, and that none is lost in a comment.
    func checkDocs(_ docs: String?, _ node: Node) {
        guard let docs else { return checkCommentDocs(node) }
        checkComment(node)
        checkBlocks(docs, node)
    }

    private func checkBlocks(_ docs: String, _ node: Node) {
        guard let (problem, line) = DocsCheck.problem(in: docs) else { return }
        guard node.scalar?.style == .block else { return report(MalformedDocs(problem: problem), node) }
        let number = min(node.start.line + 1 + Int32(line), max(node.end.line - 1, node.start.line))
        let indent = source.lineBytes(Int(number) + 1).prefix { $0 == UInt8(ascii: " ") }.count
        let mark = Mark(line: number, column: Int32(indent))
        diagnostics.report(MalformedDocs(problem: problem), at: source.location(mark))
    }

    /// One of the raw values of an enum.
    func word<Word: RawRepresentable & CaseIterable>(
        _ node: Node?,
        _ what: String,
        _ type: Word.Type
    ) -> Located<Word>? where Word.RawValue == String {
        guard let node, let text = text(node, "a \(what)") else { return nil }
        guard let word = Word(rawValue: text.value) else {
            let known = Word.allCases.map(\.rawValue)
            report(UnknownWord(word: text.value, what: what, known: known), node)
            return nil
        }
        return Located(value: word, location: text.location)
    }

    /// Reports a comment that cuts an unquoted text.
    func checkComment(_ node: Node) {
        guard let scalar = node.scalar, scalar.style == .plain else { return }
        let rest = restOfLine(after: node.end)
        guard rest.first == UInt8(ascii: " "), rest.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "#")
        else {
            return
        }
        let hash = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.startIndex
        let mark = Mark(line: node.end.line, column: node.end.column + Int32(hash - rest.startIndex))
        diagnostics.report(CommentCutsDocs(), at: source.location(mark))
    }

    /// Whether a comment after a node contains documentation of the entry before it.
    func commentHoldsDocs(after node: Node) -> Bool {
        guard node.scalar?.style == .plain else { return false }
        let rest = restOfLine(after: node.end).drop { $0 == UInt8(ascii: " ") }
        return rest.first == UInt8(ascii: "#") && String(decoding: rest, as: UTF8.self).contains(" -- ")
    }

    private func restOfLine(after mark: Mark) -> ArraySlice<UInt8> {
        let line = source.lineBytes(Int(mark.line) + 1)
        guard line.contains(UInt8(ascii: "#")) else { return [] }
        var column = mark.column
        var index = line.startIndex
        while index < line.endIndex, column > 0 {
            index += 1
            while index < line.endIndex, line[index] & 0xC0 == 0x80 { index += 1 }
            column -= 1
        }
        return line[index...]
    }

    /// An escape in double quotes can produce what the file itself must not contain.
    private func checkInvisible(_ scalar: Node.Scalar, _ node: Node) {
        guard scalar.style == .doubleQuoted else { return }
        for scalar in scalar.text.unicodeScalars where TextScan.isRefused(scalar.value) || scalar == "\r" {
            report(ControlCharacter(value: scalar.value), node)
        }
    }
}
