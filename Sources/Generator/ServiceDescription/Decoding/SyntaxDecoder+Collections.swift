// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// The pairs of a mapping; `nil` if it is not one.
    func pairs(_ node: Node, _ expected: String) -> [Node.Pair]? {
        switch node.content {
        case .mapping(let pairs): return pairs
        case .refused: return nil
        case .scalar where isEmpty(node): return nil
        case .scalar, .sequence:
            report(WrongKind(found: node.kind, expected: expected), node)
            return nil
        }
    }

    /// The declarations of a mapping, one on each line. `{}` has none.
    func declarations(_ node: Node?, _ owner: String) -> [Node.Pair] {
        guard let node, let pairs = pairs(node, "a mapping with \(owner)") else { return [] }
        if node.isFlow, !pairs.isEmpty { report(FlowEntries(owner: owner), node) }
        return pairs.filter { $0.key.scalar?.text.isEmpty == false }
    }

    /// A list of distinct texts; `nil` if the node is not a list.
    func texts(_ node: Node?, _ expected: String, least: Int = 1) -> Located<[Located<String>]>? {
        guard let node else { return nil }
        guard case .sequence(let elements) = node.content else {
            if case .refused = node.content { return nil }
            if !isEmpty(node) { report(WrongKind(found: node.kind, expected: expected), node) }
            return nil
        }
        if elements.count < least {
            report(TooFew(expected: "expected \(expected)\(least > 1 ? ", at least \(least)" : "")"), node)
        }
        var seen: Set<String> = []
        let texts = elements.compactMap { element -> Located<String>? in
            guard let text = text(element) else { return nil }
            guard seen.insert(text.value).inserted else {
                report(RepeatedElement(text: text.value), element)
                return nil
            }
            return text
        }
        return Located(value: texts, location: location(node))
    }
}
