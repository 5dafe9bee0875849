// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    private static let bodyKeys = ["body", "body?", "merge-patch", "merge-patch?"]

    func operation(_ pair: Node.Pair) -> OperationSyntax? {
        let name = swiftKey(pair.key, isType: false)
        guard let mapping = Mapping(pair.value, .operation, self) else { return nil }
        var operation = OperationSyntax(name: name ?? located("", pair.key), docs: docs(mapping, at: pair.key))
        mapping.require("request", reason: "a method and a path, such as `GET /chat/threads`", at: pair.key)
        mapping.exclude("response", "pages")
        if !mapping.has("pages") { mapping.require("response", reason: "a status such as 204", at: pair.key) }
        mapping.exclude("idempotent", "idempotency")
        let bodies = Self.bodyKeys.filter(mapping.has)
        for (index, key) in bodies.enumerated().dropFirst() { mapping.exclude(bodies[index - 1], key) }

        operation.request = mapping["request"].flatMap(request)
        operation.path = entries(mapping["path"], "path parameters", .requiredEntry)
        operation.query = entries(mapping["query"], "query parameters")
        operation.headers = entries(mapping["headers"], "headers")
        operation.body = bodies.first.flatMap { key in mapping[key].map { body($0, key) } }
        operation.response = mapping["response"].flatMap { responses($0, isError: false) }
        operation.creates = text(mapping["creates"])
        operation.pages = mapping["pages"].flatMap(pages)
        operation.longRunning = mapping["long-running"].flatMap(longRunning)
        operation.idempotency = mapping["idempotency"].flatMap(idempotency)
        operation.idempotent = mapping["idempotent"].flatMap(flag)
        operation.preconditions = preconditions(mapping["preconditions"])
        operation.accept = text(mapping["accept"], "a media type such as image/png", where: TextForm.isMediaType)
        operation.hostHeader = headerName(mapping["host-header"])
        operation.overrides = overrides(mapping)
        operation.availability = availability(mapping)
        return name == nil ? nil : operation
    }

    func headerName(_ node: Node?) -> Located<String>? {
        text(node, "a header's name", where: TextForm.isHeaderName)
    }

    func flag(_ node: Node) -> Located<Bool>? {
        guard let scalar = node.scalar else {
            if case .refused = node.content { return nil }
            report(WrongKind(found: node.kind, expected: "`true` or `false`"), node)
            return nil
        }
        guard scalar.style == .plain, scalar.text == "true" || scalar.text == "false" else {
            if !isEmpty(node) {
                report(WrongKind(found: "`\(scalar.text)`", expected: "`true` or `false`"), node)
            }
            return nil
        }
        return Located(value: scalar.text == "true", location: location(node))
    }

    private func idempotency(_ node: Node) -> IdempotencySyntax? {
        guard let mapping = Mapping(node, .idempotency, self) else { return nil }
        mapping.require("id", reason: "the header, or with `each` the field, of the id")
        var idempotency = IdempotencySyntax(each: text(mapping["each"]), location: location(node))
        let isHeader = idempotency.each == nil
        idempotency.id = isHeader ? headerName(mapping["id"]) : text(mapping["id"])
        idempotency.firstSent = isHeader ? headerName(mapping["first-sent"]) : text(mapping["first-sent"])
        return idempotency
    }

    private func preconditions(_ node: Node?) -> [Located<Precondition>] {
        texts(node, "a list of condition headers")?.value.compactMap { text in
            if let known = Precondition(rawValue: text.value) { return Located(value: known, location: text.location) }
            let known = Precondition.allCases.map(\.rawValue)
            diagnostics.report(
                UnknownWord(word: text.value, what: "condition header", known: known),
                at: text.location
            )
            return nil
        } ?? []
    }

    private func longRunning(_ node: Node) -> LongRunningSyntax? {
        guard let mapping = Mapping(node, .longRunning, self) else { return nil }
        mapping.require("monitor", reason: "the operation that returns the state")
        mapping.need("final-state-via", for: "result")
        mapping.need("result", for: "final-state-via")
        var syntax = LongRunningSyntax(location: location(node))
        syntax.monitor = text(mapping["monitor"])
        syntax.cancel = text(mapping["cancel"])
        syntax.finalState = word(mapping["final-state-via"], "final state", LongRunning.FinalState.self)
        if let result = mapping["result"], let text = text(result, TypeParser.grammar) {
            syntax.result = TypeParser.parse(text.value, result, offset: 0, self)
        }
        syntax.header = headerName(mapping["header"])
        syntax.statusField = text(mapping["status-field"])
        syntax.succeeded = texts(mapping["succeeded"], "a list of states")?.value ?? []
        syntax.failed = texts(mapping["failed"], "a list of states")?.value ?? []
        let interval = text(mapping["interval"], "a time such as 2s, 500ms or 1m") { TextForm.duration($0) != nil }
        syntax.interval = interval.flatMap { TextForm.duration($0.value) }
        return syntax
    }

    private func pages(_ node: Node) -> PagesSyntax? {
        if node.scalar != nil {
            guard let text = text(node, "a model") else { return nil }
            return PagesSyntax(item: TypeParser.parse(text.value, node, offset: 0, self), location: location(node))
        }
        guard let mapping = Mapping(node, .pages, self) else { return nil }
        mapping.require("of", reason: "the type of the items")
        if mapping.has("of"), mapping.count == 1 {
            report(TooFew(expected: "without `items` and `next`, write `pages: Item`"), node)
        }
        var syntax = PagesSyntax(location: location(node))
        if let of = mapping["of"], let text = text(of, TypeParser.grammar) {
            syntax.item = TypeParser.parse(text.value, of, offset: 0, self)
        }
        syntax.items = text(mapping["items"])
        syntax.next = text(mapping["next"])
        return syntax
    }
}
