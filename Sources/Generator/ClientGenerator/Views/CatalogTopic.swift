// SPDX-License-Identifier: MIT

import ServiceDescription

/// A group of links on the landing page.
///
/// It holds what the description puts into a topic. All else follows: by client, with the types that its operations
/// send and return first; by set of events; and as messages of streams.
struct CatalogTopic: TemplateView {
    let title: String
    let links: [String]

    static var keys: [TemplateKey<Self>] {
        [
            .text("title") { $0.title },
            .views("links") { $0.links },
        ]
    }

    /// The description's topics, and then what they leave out.
    ///
    /// The rest has a topic for each client and set of events, in the description's order. Messages of streams and
    /// types that none uses follow.
    static func all(of library: Library) -> [Self] {
        let written = library.topics.map { topic in
            Self(title: topic.title, links: topic.items.flatMap { links(to: $0, in: library) })
        }
        let placed = Set(written.flatMap(\.links))
        func topic(_ title: String, _ links: [String]) -> Self {
            Self(title: title, links: links.filter { !placed.contains($0) })
        }
        var types = TypesInOrder(library)
        var topics = library.clients.map { client in
            let types = types.next(of: client)
            let isPlaced = placed.contains(client.name.text)
            return topic(title(of: client, typesAlone: isPlaced), [client.name.text] + types)
        }
        for set in library.eventSets {
            topics.append(topic("\(NameWords(set.name.text).sentence)s", [set.name.text] + types.next(of: set)))
        }
        if !library.frames.isEmpty { topics.append(topic("Frames", types.nextOfFrames())) }
        topics.append(topic("Other types", types.rest()))
        return (written + topics).filter { !$0.links.isEmpty }
    }

    /// The links to a part of a topic: two if a model has a type for its patches.
    private static func links(to item: Topic.Item, in library: Library) -> [String] {
        switch item {
        case .type(let name): return [name.text]
        case .value(let reference):
            let model = library.model(named: reference.wireName).flatMap { $0.needsPatchType ? $0 : nil }
            return [reference.swiftName.text] + (model.map { [$0.patchName.text] } ?? [])
        case .operation(let client, let name):
            let operation = library.client(named: client.text)?.operation(named: name.text)
            return operation.map { ["\(client.text)/\($0.symbol)"] } ?? []
        case .symbol(let symbol): return [symbol]
        }
    }

    /// The client's name in words, such as `SMS opt outs`, or `SMS opt outs types`.
    private static func title(of client: Client, typesAlone: Bool) -> String {
        let words = NameWords(client.name.text).sentence
        let name = words.hasSuffix(" client") ? String(words.dropLast(" client".count)) : words
        return typesAlone ? "\(name) types" : name
    }
}

/// The generated types of a library, each once: in the order in which clients and events use them, models before enums.
private struct TypesInOrder {
    private let library: Library
    private var seen: Set<String> = []

    init(_ library: Library) {
        self.library = library
    }

    mutating func next(of client: Client) -> [String] {
        var results: [String] = []
        var types: [ValueType] = client.ownPath.map(\.type)
        for operation in client.operations {
            let parameters = operation.path + operation.query + operation.headers
            types += parameters.map(\.type) + [operation.body?.type].compactMap(\.self)
            switch operation.outcome {
            case .pages(let pages): types.append(pages.item)
            case .responses(let responses):
                if case .cases(let name, _) = responses.shape { results.append(name.text) }
                types += responses.responses.compactMap(\.type) + operation.returnedHeaders.map(\.type)
            }
            types += [operation.longRunning?.result].compactMap(\.self)
            types += (operation.errors.byStatus.map(\.type) + [operation.errors.otherwise]).compactMap(\.self)
        }
        return results + names(from: types)
    }

    mutating func next(of set: EventSet) -> [String] {
        names(from: set.types.map { .reference($0.content) })
    }

    /// The messages of streams and their contents.
    mutating func nextOfFrames() -> [String] {
        names(from: library.frames.map { .reference($0.union) })
    }

    /// Types that no client, no event and no stream uses.
    mutating func rest() -> [String] {
        names(from: library.models.filter(\.isGenerated).map { .reference($0.reference) }) + names(of: library.enums)
    }

    private mutating func names(from types: [ValueType]) -> [String] {
        var models: [String] = []
        var enums: [Enumeration] = []
        // A list instead of recursion, because a description may have a chain of thousands of models.
        var open = Array(types.reversed())
        while let type = open.popLast() {
            guard let reference = type.reference, reference.providedBy == nil, !seen.contains(reference.wireName) else {
                continue
            }
            if let model = library.model(named: reference.wireName), reference.kind == .model {
                seen.insert(reference.wireName)
                models += [model.swiftName.text] + (model.needsPatchType ? [model.patchName.text] : [])
                open += (model.fields.map(\.type) + (model.union?.members ?? []).compactMap(\.type)).reversed()
            } else if let enumeration = library.enumeration(named: reference.wireName) {
                enums.append(enumeration)
            }
        }
        return models + names(of: enums)
    }

    private mutating func names(of enums: [Enumeration]) -> [String] {
        var names: [String] = []
        for enumeration in enums where enumeration.isGenerated && seen.insert(enumeration.wireName).inserted {
            names.append(enumeration.swiftName.text)
        }
        return names
    }
}
