// SPDX-License-Identifier: MIT

@testable import ServiceDescription

extension Node {
    var pairs: [Pair] {
        if case .mapping(let pairs) = content { pairs } else { [] }
    }

    /// The value of a key.
    subscript(_ key: String) -> Node? {
        pairs.first { $0.key.scalar?.text == key }?.value
    }

    /// The same place with something else in it.
    func with(_ content: Content) -> Node {
        Node(content: content, isFlow: isFlow, start: start, end: end)
    }

    /// The mapping with only some of its pairs.
    func keeping(_ isKept: (String) -> Bool) -> Node {
        with(.mapping(pairs.filter { isKept($0.key.scalar?.text ?? "") }))
    }

    /// The mapping with a key's value changed.
    func changing(_ key: String, _ change: (Node) -> Node) -> Node {
        with(
            .mapping(
                pairs.map { pair in
                    pair.key.scalar?.text == key ? Pair(key: pair.key, value: change(pair.value)) : pair
                }
            )
        )
    }

    /// The ways to every key in it: positions in mappings and lists.
    var keyPaths: [[Int]] {
        switch content {
        case .mapping(let pairs):
            pairs.enumerated().flatMap { index, pair in [[index]] + pair.value.keyPaths.map { [index] + $0 } }
        case .sequence(let elements):
            elements.enumerated().flatMap { index, element in element.keyPaths.map { [index] + $0 } }
        case .scalar, .refused: []
        }
    }

    /// The keys on a way, for messages.
    func names(along path: some Collection<Int>) -> [String] {
        guard let index = path.first else { return [] }
        switch content {
        case .mapping(let pairs):
            return [pairs[index].key.scalar?.text ?? "?"] + pairs[index].value.names(along: path.dropFirst())
        case .sequence(let elements): return ["\(index)"] + elements[index].names(along: path.dropFirst())
        case .scalar, .refused: return []
        }
    }

    /// With the pair at the end of a path changed, or removed if the change returns `nil`.
    func changing(at path: some Collection<Int>, _ change: (Pair) -> Pair?) -> Node {
        guard let index = path.first else { return self }
        let rest = path.dropFirst()
        switch content {
        case .mapping(var pairs):
            if !rest.isEmpty {
                pairs[index].value = pairs[index].value.changing(at: rest, change)
            } else if let pair = change(pairs[index]) {
                pairs[index] = pair
            } else {
                pairs.remove(at: index)
            }
            return with(.mapping(pairs))
        case .sequence(var elements):
            elements[index] = elements[index].changing(at: rest, change)
            return with(.sequence(elements))
        case .scalar, .refused: return self
        }
    }
}
