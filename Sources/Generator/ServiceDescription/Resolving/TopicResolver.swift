// SPDX-License-Identifier: MIT

/// Finds what the topics of a library name.
struct TopicResolver {
    private let library: Library
    private let scope: Scope
    private let diagnostics: Diagnostics
    /// The clients by name.
    private let clients: [String: Client]
    /// The references to types that are generated, by their Swift names.
    private let references: [String: String]
    /// The references to what topics name without `swift`, by the symbols that they link.
    private let generated: [String: String]
    /// Clients, sets of events, models and enums by the names that topics have for them.
    private let types: [String: Topic.Item]

    init(_ library: Library, _ scope: Scope, _ diagnostics: Diagnostics) {
        self.library = library
        self.scope = scope
        self.diagnostics = diagnostics
        clients = Dictionary(library.clients.map { ($0.name.text, $0) }) { first, _ in first }
        let names = library.clients.map(\.name) + library.eventSets.map(\.name)
        let enums = library.enums.filter(\.isGenerated)
        let values =
            library.models.filter(\.isGenerated).map(\.reference)
            + enums.map {
                TypeReference(wireName: $0.wireName, swiftName: $0.swiftName, kind: .enumeration, providedBy: nil)
            }
        types = Dictionary(
            names.map { ($0.text, .type($0)) } + values.map { ($0.wireName, .value($0)) }
        ) { first, _ in first }
        references = Dictionary(
            names.map { ($0.text, $0.text) } + values.map { ($0.swiftName.text, $0.wireName) }
        ) { first, _ in first }
        let patches = library.models.filter(\.needsPatchType).map { ($0.patchName.text, $0.wireName) }
        let members = library.clients.flatMap { client in
            client.operations.map { operation in
                ("\(client.name.text)/\(operation.symbol)", "\(client.name.text).\(operation.name.text)")
            }
        }
        generated = references.merging(patches + members) { first, _ in first }
    }

    func topics(_ topics: [TopicSyntax]) -> [Topic] {
        topics.map { Topic(title: $0.title, items: $0.entries.compactMap(item), location: $0.location) }
    }

    private func item(_ entry: Located<TopicSyntax.Entry>) -> Topic.Item? {
        switch entry.value {
        case .type(let name): return type(name, entry.location)
        case .operation(let client, let name): return operation(name, of: client, entry.location)
        case .symbol(let symbol):
            if let reference = generated[symbol] {
                diagnostics.report(GeneratedSymbol(name: symbol, reference: reference), at: entry.location)
            }
            return .symbol(symbol)
        }
    }

    private func type(_ name: String, _ place: SourceLocation) -> Topic.Item? {
        if let item = types[name] { return item }
        // Then its declaration, or an import, is what is wrong.
        guard scope.isComplete, !scope.brokenNames.contains(name) else { return nil }
        let hint =
            if let reference = references[name] {
                "; write `\(reference)`, the service's name"
            } else if let nearest = diagnostics.nearest(to: name, in: Array(types.keys)) {
                "; did you mean `\(nearest)`?"
            } else {
                "; write `swift \(name)` if it is beside the generated code"
            }
        diagnostics.report(
            UnknownName(name: name, what: "generated client, set of events, model or enum", hint: hint),
            at: place
        )
        return nil
    }

    private func operation(_ name: String, of client: String, _ place: SourceLocation) -> Topic.Item? {
        guard let owner = clients[client] else {
            let hint = diagnostics.hint(for: client, in: library.clients.map(\.name.text))
            diagnostics.report(UnknownName(name: client, what: "client", hint: hint), at: place)
            return nil
        }
        guard let operation = owner.operation(named: name) else {
            let hint = diagnostics.hint(for: name, in: owner.operations.map(\.name.text))
            diagnostics.report(UnknownName(name: name, what: "operation of \(client)", hint: hint), at: place)
            return nil
        }
        return .operation(client: owner.name, name: operation.name)
    }
}
