// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// Decodes a file of examples: `CLIENT.OPERATION`, then the name of each example.
    func examples(_ root: Node) -> [Example] {
        guard let mapping = Mapping(root, .examples, self) else { return [] }
        mapping.require("examples", reason: "the examples of each operation, by `Client.operation`")
        return declarations(mapping["examples"], "examples").flatMap { pair -> [Example] in
            let key = pair.key.scalar?.text ?? ""
            let names = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard names.count == 2, TextForm.isTypeName(names[0]), TextForm.isMemberName(names[1]) else {
                report(MalformedText(text: key, expected: "a client and its operation, `SMSClient.send`"), pair.key)
                return []
            }
            return declarations(pair.value, "examples of an operation").compactMap {
                example($0, client: names[0], operation: names[1])
            }
        }
    }

    private func example(_ pair: Node.Pair, client: String, operation: String) -> Example? {
        let name = pair.key.scalar?.text ?? ""
        if !TextForm.isMemberName(name) {
            report(MalformedText(text: name, expected: "a name such as `oneRecipientFails`"), pair.key)
        }
        guard let mapping = Mapping(pair.value, .example, self) else { return nil }
        for key in KeyTable.example.names { mapping.require(key, at: pair.key) }
        guard let docs = docs(mapping["docs"]), let code = prose(mapping["swift"]),
            let request = message(mapping["request"], "a request as HTTP text, such as `GET /chat/threads`"),
            let response = message(mapping["response"], "a response as HTTP text, which begins with its status")
        else {
            return nil
        }
        return Example(
            client: client,
            operation: operation,
            name: name,
            docs: docs,
            code: code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
            request: request,
            response: response,
            location: location(pair.key)
        )
    }

    /// A start line and headers; after an empty line, a body. A line that begins with a space continues the one before
    /// it, because addresses are longer than a line of a description.
    private func message(_ node: Node?, _ expected: String) -> Example.Message? {
        guard let node, let text = prose(node) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let block = lines.prefix { !$0.isEmpty }
        let body = lines.dropFirst(block.count + 1).joined(separator: "\n")
        let head = block.reduce(into: [String]()) { head, line in
            if line.hasPrefix(" "), let last = head.popLast() {
                head.append(last + line.drop { $0 == " " })
            } else {
                head.append(line)
            }
        }
        var headers: [(name: String, value: String)] = []
        for line in head.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
            guard parts.count == 2, !parts[0].contains(" ") else {
                report(MalformedText(text: line, expected: "a header, `name: value`"), node)
                return nil
            }
            headers.append((String(parts[0]), String(parts[1])))
        }
        guard let start = head.first else {
            report(MalformedText(text: "", expected: expected), node)
            return nil
        }
        return Example.Message(start: start, headers: headers, body: body.isBlank ? nil : body)
    }
}
