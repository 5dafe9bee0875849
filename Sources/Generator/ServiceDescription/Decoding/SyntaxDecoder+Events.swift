// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// `events`: sets of events.
    func eventSets(_ node: Node?) -> [EventSetSyntax] {
        if let node, case .mapping(let pairs) = node.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one set of events"), node)
        }
        return declarations(node, "events").compactMap(eventSet)
    }

    private func eventSet(_ pair: Node.Pair) -> EventSetSyntax? {
        let name = swiftKey(pair.key, isType: true)
        guard let mapping = Mapping(pair.value, .eventSet, self) else { return nil }
        mapping.require("types", reason: "the types of the events, each with the model of its content", at: pair.key)
        let docs = docs(mapping, at: pair.key)
        if let types = mapping["types"], case .mapping(let pairs) = types.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one type"), types)
        }
        let types = declarations(mapping["types"], "types").compactMap { shortMember($0, .event, what: "an event") }
        return name.map { EventSetSyntax(name: $0, docs: docs, types: types) }
    }
}
