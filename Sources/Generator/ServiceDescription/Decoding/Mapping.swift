// SPDX-License-Identifier: MIT

/// A mapping with a fixed set of keys.
struct Mapping {
    let node: Node
    /// The owner of the keys, for messages, such as `an operation`.
    let owner: String
    private let pairs: [Node.Pair]
    private let decoder: SyntaxDecoder
    /// Known keys that an unknown one most likely means.
    private var misspelt: Set<String> = []

    /// `nil` if the node is not a mapping. Unknown keys are reported.
    ///
    /// - Parameter owner: The owner of the keys for messages, unless it is the table's.
    init?(_ node: Node, _ table: KeyTable, as owner: String? = nil, _ decoder: SyntaxDecoder) {
        self.init(node, owner ?? table.owner, keys: table.names, decoder)
    }

    /// The same for keys that are not of the language.
    init?(_ node: Node, _ owner: String, keys: [String], _ decoder: SyntaxDecoder) {
        guard let pairs = decoder.pairs(node, "a mapping with the keys of \(owner)") else { return nil }
        self.node = node
        self.owner = owner
        self.pairs = pairs
        self.decoder = decoder
        for pair in pairs {
            guard let key = pair.key.scalar?.text, !key.isEmpty, !keys.contains(key) else { continue }
            decoder.report(UnknownKey(key: key, owner: owner, known: keys), pair.key)
            if let name = NearestName.of(key, in: keys) { misspelt.insert(name) }
        }
    }

    subscript(key: String) -> Node? {
        pairs.first { $0.key.scalar?.text == key }?.value
    }

    func keyNode(_ key: String) -> Node? {
        pairs.first { $0.key.scalar?.text == key }?.key
    }

    func has(_ key: String) -> Bool { self[key] != nil }

    var count: Int { pairs.count }

    /// Reports a missing key, at the mapping's own key or start.
    func require(_ key: String, reason: String? = nil, at place: Node? = nil) {
        guard !has(key), !misspelt.contains(key) else { return }
        decoder.report(MissingKey(key: key, owner: owner, reason: reason), place ?? node)
    }

    /// Reports the second of two keys that exclude each other.
    func exclude(_ first: String, _ second: String) {
        guard let one = keyNode(first), let two = keyNode(second) else { return }
        let (earlier, later) = one.start < two.start ? (first, second) : (second, first)
        decoder.report(ExcludedKeys(key: later, other: earlier, owner: owner), max(one, two))
    }

    private func max(_ one: Node, _ two: Node) -> Node { one.start < two.start ? two : one }

    /// Reports a key that requires another one, which is missing.
    func need(_ needed: String, for key: String) {
        guard let node = keyNode(key), !has(needed), !misspelt.contains(needed) else { return }
        decoder.report(KeyNeedsKey(key: key, needed: needed), node)
    }
}
