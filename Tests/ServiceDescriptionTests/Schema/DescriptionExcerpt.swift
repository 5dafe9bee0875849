// SPDX-License-Identifier: MIT

@testable import ServiceDescription

/// A valid description that is small enough to be read thousands of times: a part of a file, with the least around it
/// that completes it.
struct DescriptionExcerpt {
    let source: SourceFile
    let root: Node
    /// The keys that lead to the part.
    let focus: [String]

    /// Every part of a file: its head, each client, operation, model and enum.
    static func all(of source: SourceFile) -> [DescriptionExcerpt] {
        guard let root = NodeReader.read(source, Diagnostics()) else { return [] }
        let collections = ["clients", "models", "enums"]
        // A library has to have clients.
        let base = root.keeping { !collections.contains($0) || $0 == "clients" }
        let head = base.changing("clients") { first($0).changing(firstKey($0)) { client($0, only: nil) } }
        var excerpts = [DescriptionExcerpt(source: source, root: head, focus: [])]
        for pair in root["clients"]?.pairs ?? [] {
            let name = pair.key.scalar?.text ?? ""
            for operation in [nil] + (pair.value["operations"]?.pairs.map(\.key.scalar?.text) ?? []) {
                let part = base.changing("clients") { clients in
                    clients.keeping { $0 == name }.changing(name) { client($0, only: operation) }
                }
                let focus = ["clients", name] + (operation.map { ["operations", $0] } ?? [])
                excerpts.append(DescriptionExcerpt(source: source, root: part, focus: focus))
            }
        }
        for collection in collections.dropFirst() {
            for pair in root[collection]?.pairs ?? [] {
                let name = pair.key.scalar?.text ?? ""
                let part = root.keeping { $0 == collection || head[$0] != nil }
                    .changing("clients") { _ in head["clients"] ?? root }
                    .changing(collection) { $0.keeping { $0 == name } }
                excerpts.append(DescriptionExcerpt(source: source, root: part, focus: [collection, name]))
            }
        }
        return excerpts
    }

    private static func firstKey(_ node: Node) -> String {
        node.pairs.first?.key.scalar?.text ?? ""
    }

    private static func first(_ node: Node) -> Node {
        node.keeping { $0 == firstKey(node) }
    }

    /// A client with one operation: the given one, or its first.
    private static func client(_ node: Node, only operation: String?) -> Node {
        node.changing("operations") { operations in
            operations.keeping { $0 == operation ?? firstKey(operations) }
        }
    }

    /// The ways to the keys of the part.
    var keyPaths: [[Int]] {
        root.keyPaths.filter { path in
            let names = root.names(along: path)
            return names.count > focus.count && names.starts(with: focus)
        }
    }

    /// The ids of the rules that a version of the excerpt breaks.
    func broken(_ version: Node) -> Set<String> {
        let diagnostics = Diagnostics()
        _ = SyntaxDecoder(source: source, diagnostics: diagnostics).file(version)
        return Set(diagnostics.sorted.map(\.rule))
    }
}
