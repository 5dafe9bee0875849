// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    func clients(_ node: Node?) -> [ClientSyntax] {
        guard let node else { return [] }
        if case .mapping(let pairs) = node.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one client"), node)
        }
        return declarations(node, "clients").compactMap(client)
    }

    private func client(_ pair: Node.Pair) -> ClientSyntax? {
        let name = swiftKey(pair.key, isType: true)
        guard let mapping = Mapping(pair.value, .client, self) else { return nil }
        var client = ClientSyntax(name: name ?? located("", pair.key), docs: docs(mapping, at: pair.key))
        mapping.exclude("operations", "tokens-for")
        if !mapping.has("tokens-for") { mapping.require("operations", at: pair.key) }
        if let from = text(mapping["from"], "a client and its member, such as ChatClient.thread", where: isFrom) {
            let dot = from.value.firstIndex(of: ".") ?? from.value.endIndex
            let parent = String(from.value[..<dot])
            client.parent = Located(value: parent, location: from.location)
            if let node = mapping["from"] {
                client.accessor = located(
                    String(from.value[dot...].dropFirst()),
                    node,
                    at: parent.unicodeScalars.count + 1
                )
            }
        }
        client.path = entries(mapping["path"], "path parameters", .requiredEntry)
        client.auth = auth(mapping["auth"])
        client.overrides = overrides(mapping)
        if let node = mapping["operations"] {
            if case .mapping(let pairs) = node.content, pairs.isEmpty {
                report(TooFew(expected: "expected at least one operation"), node)
            }
            client.operations = declarations(node, "operations").compactMap(operation)
        }
        client.tokensFor = text(
            mapping["tokens-for"],
            "a framework's name such as AzureCommunicationCalling",
            where: TextForm.isTypeName
        )
        client.availability = availability(mapping)
        return name == nil ? nil : client
    }

    private func isFrom(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        return parts.count == 2 && TextForm.isTypeName(parts[0]) && TextForm.isMemberName(parts[1])
    }
}
