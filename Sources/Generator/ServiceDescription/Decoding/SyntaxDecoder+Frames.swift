// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// `frames`: the unions that are messages of a stream, each with its direction.
    func frames(_ node: Node?) -> [FrameSyntax] {
        if let node, case .mapping(let pairs) = node.content, pairs.isEmpty {
            report(TooFew(expected: "expected at least one union"), node)
        }
        return declarations(node, "frames").compactMap(frame)
    }

    private func frame(_ pair: Node.Pair) -> FrameSyntax? {
        let name = name(pair.key, .frame)
        let direction = word(pair.value, "direction", FrameDirection.self)
        guard let name, let direction else { return nil }
        return FrameSyntax(name: name.wire, direction: direction.value)
    }
}
