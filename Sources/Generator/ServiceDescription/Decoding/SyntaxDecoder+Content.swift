// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// `body`, `body?`, `merge-patch` or `merge-patch?`.
    func body(_ node: Node, _ key: String) -> BodySyntax {
        var body = BodySyntax(
            isMergePatch: key.hasPrefix("merge-patch"),
            isOptional: key.hasSuffix("?"),
            location: location(node)
        )
        if case .mapping = node.content {
            guard let mapping = Mapping(node, .body, as: "`\(key)`", self) else { return body }
            body.isLong = true
            mapping.require("type")
            mapping.require("content-types", reason: "otherwise write `\(key): Type -- docs`")
            if let type = mapping["type"], let text = text(type, TypeParser.grammar) {
                body.type = TypeParser.parse(text.value, type, offset: 0, self)
            }
            body.docs = docs(mapping["docs"])
            body.contentTypes =
                texts(mapping["content-types"], "a list of media types")?.value.filter(checkMediaType) ?? []
            return body
        }
        guard let text = text(node, "a type, or a mapping with `type` and `content-types`") else { return body }
        let parts = EntryText(text.value)
        checkDocs(parts.docs, node)
        body.docs = parts.docs
        if let problem = malformed(parts, allowsEmptyObject: true) {
            report(MalformedEntry(problem: problem), node)
            return body
        }
        body.type = TypeParser.parse(String(parts.type), node, offset: parts.typeOffset, self)
        if parts.defaultValue != nil {
            body.emptyObject = source.location(node.mark(atScalar: parts.defaultOffset))
        }
        return body
    }

    private func checkMediaType(_ text: Located<String>) -> Bool {
        if TextForm.isMediaType(text.value) { return true }
        diagnostics.report(
            MalformedText(text: text.value, expected: "a media type such as image/png"),
            at: text.location
        )
        return false
    }

    private func malformed(_ parts: EntryText, allowsEmptyObject: Bool) -> String? {
        if let problem = parts.problem { return problem.text }
        if parts.isReadOnly { return "`read-only` is for fields only" }
        if let literal = parts.defaultValue, !allowsEmptyObject || literal != "{}" {
            return allowsEmptyObject ? "the only default of a body is `= {}`" : "a default is not allowed here"
        }
        return nil
    }

    /// `response`: `204`, `200 Model -- docs`, or a mapping.
    func responses(_ node: Node, isError: Bool) -> ResponsesSyntax? {
        var syntax = ResponsesSyntax(location: location(node))
        switch node.content {
        case .refused: return nil
        case .scalar(let scalar):
            guard !isEmpty(node) else { return nil }
            if let response = shortResponse(scalar, node) { syntax.responses = [response] }
        case .sequence:
            report(WrongKind(found: node.kind, expected: "a status such as `204` or `200 Model`, or a mapping"), node)
            return nil
        case .mapping(let pairs):
            if pairs.isEmpty { report(TooFew(expected: "expected at least one status"), node) }
            for pair in pairs { add(pair, to: &syntax, isError: isError) }
            if !isError, !pairs.isEmpty, pairs.allSatisfy({ $0.key.scalar?.text == "headers" }) {
                report(NoStatus(), node)
            }
        }
        return syntax
    }

    private func shortResponse(_ scalar: Node.Scalar, _ node: Node) -> ResponseSyntax? {
        let digits = scalar.text.prefix { $0.isASCII && $0.isNumber }
        guard let status = status(String(digits)), scalar.text.count == 3 || scalar.text.dropFirst(3).hasPrefix(" ")
        else {
            report(MalformedText(text: scalar.text, expected: "a status such as `204` or `200 Model`"), node)
            return nil
        }
        var response = ResponseSyntax(status: status, location: location(node))
        guard scalar.text.count > 3 else { return response }
        let rest = String(scalar.text.dropFirst(4))
        let parts = EntryText(rest)
        checkDocs(parts.docs, node)
        response.docs = parts.docs
        if let problem = malformed(parts, allowsEmptyObject: false) {
            report(MalformedEntry(problem: problem), node)
        } else if !(parts.type.isEmpty && parts.docs != nil) {
            response.type = TypeParser.parse(String(parts.type), node, offset: 4, self)
            if case .name(let name) = response.type, name.value == "empty" {
                report(SaysNothing(text: "`empty` after the status", reason: "a status alone has no content"), node)
                response.type = nil
            }
        }
        return response
    }

    private func add(_ pair: Node.Pair, to syntax: inout ResponsesSyntax, isError: Bool) {
        let key = pair.key.scalar?.text ?? ""
        if key == "headers" {
            syntax.headers = entries(pair.value, "headers", .requiredEntry)
            return
        }
        let status = status(key)
        guard status != nil || isError && key == "default" else {
            let table: KeyTable = isError ? .errors : .response
            if key.utf8.first.map(TextForm.isDigit) == true {
                report(MalformedText(text: key, expected: "a status from 100 to 599"), pair.key)
            } else {
                report(UnknownKey(key: key, owner: table.owner, known: table.names), pair.key)
            }
            return
        }
        syntax.responses.append(response(status, pair))
    }

    private func response(_ status: Int?, _ pair: Node.Pair) -> ResponseSyntax {
        var response = ResponseSyntax(status: status, location: location(pair.key))
        guard let text = text(pair.value, TypeParser.grammar) else {
            return response
        }
        let parts = EntryText(text.value)
        checkDocs(parts.docs, pair.value)
        response.docs = parts.docs
        if let problem = malformed(parts, allowsEmptyObject: false) {
            report(MalformedEntry(problem: problem), pair.value)
            return response
        }
        response.type = TypeParser.parse(String(parts.type), pair.value, offset: 0, self)
        return response
    }

    private func status(_ text: String) -> Int? {
        guard text.utf8.count == 3, let status = Int(text), (100...599).contains(status) else { return nil }
        return status
    }

    /// `errors`: a model, or a mapping by status.
    func errors(_ node: Node) -> ResponsesSyntax? {
        guard node.scalar != nil else { return responses(node, isError: true) }
        guard let text = text(node, "a model, or a mapping by status") else { return nil }
        var response = ResponseSyntax(status: nil, location: location(node))
        response.type = TypeParser.parse(text.value, node, offset: 0, self)
        return ResponsesSyntax(responses: [response], location: location(node))
    }
}
