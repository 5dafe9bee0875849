// SPDX-License-Identifier: MIT

import ServiceDescription

/// A group of links on the landing page.
///
/// It holds a client and the types that its operations send and return first, a set of events and their contents, or
/// the messages of streams.
struct CatalogTopic: TemplateView {
    let title: String
    let links: [String]

    static var keys: [TemplateKey<Self>] {
        [
            .text("title") { $0.title },
            .lines("links") { $0.links },
        ]
    }

    /// A topic for each client and set of events, in the description's order, one for messages of streams, and one for
    /// types that none uses.
    static func all(of library: Library) -> [Self] {
        var types = TypesInOrder(library)
        var topics = library.clients.map { client in
            Self(title: title(of: client), links: [client.name.text] + types.next(of: client))
        }
        for set in library.eventSets {
            let title = "\(NameWords(set.name.text).sentence)s"
            topics.append(Self(title: title, links: [set.name.text] + types.next(of: set)))
        }
        if !library.frames.isEmpty { topics.append(Self(title: "Frames", links: types.nextOfFrames())) }
        let rest = types.rest()
        if !rest.isEmpty { topics.append(Self(title: "Other types", links: rest)) }
        return topics
    }

    /// The client's name in words, such as `SMS opt outs`.
    private static func title(of client: Client) -> String {
        let words = NameWords(client.name.text).sentence
        return words.hasSuffix(" client") ? String(words.dropLast(" client".count)) : words
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
                types += responses.responses.compactMap(\.type)
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
        for enumeration in enums where enumeration.providedBy == nil && seen.insert(enumeration.wireName).inserted {
            names.append(enumeration.swiftName.text)
        }
        return names
    }
}
