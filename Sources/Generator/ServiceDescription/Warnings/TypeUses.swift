// SPDX-License-Identifier: MIT

/// Which models and enums the operations, events and frames of a run lead to.
struct TypeUses {
    /// A declaration: names are unique only in what one file can see.
    struct Key: Hashable {
        var file: String
        var name: String
    }

    private let files: [String: DescribedFile]
    private(set) var reached: Set<Key> = []
    /// The files whose types each file names itself.
    private(set) var named: [String: Set<String>] = [:]

    init(of files: [String: DescribedFile]) {
        self.files = files
        let scopes = Dictionary(uniqueKeysWithValues: files.keys.map { ($0, Self.scope(of: $0, in: files)) })
        var leads: [Key: [Key]] = [:]
        var open: [Key] = []
        for (path, file) in files {
            guard let syntax = file.syntax, let scope = scopes[path] else { continue }
            func keys(_ names: [String]) -> [Key] {
                names.compactMap { name in scope[name].map { Key(file: $0, name: name) } }
            }
            let roots = keys(syntax.usedTypes)
            open += roots
            var all = roots
            for model in syntax.models {
                let targets = keys(model.usedTypes)
                leads[Key(file: path, name: model.name.wire.value)] = targets
                all += targets
            }
            named[path] = Set(all.map(\.file))
        }
        while let next = open.popLast() {
            if reached.insert(next).inserted { open += leads[next] ?? [] }
        }
    }

    /// The files that one can see the types of through an import.
    func visible(from path: String) -> Set<String> {
        Set(files.visible(from: path))
    }

    /// The file of each type that a file can name.
    private static func scope(of path: String, in files: [String: DescribedFile]) -> [String: String] {
        var scope: [String: String] = [:]
        for file in files.visible(from: path).reversed() {
            guard let syntax = files[file]?.syntax else { continue }
            for name in syntax.models.map(\.name) + syntax.enums.map(\.name) { scope[name.wire.value] = file }
        }
        return scope
    }
}

extension FileSyntax {
    /// The types that its operations, events and frames name.
    fileprivate var usedTypes: [String] {
        let content = clients.flatMap { client in
            client.path.compactMap(\.type) + (client.overrides.errors?.types ?? [])
                + client.operations.flatMap(\.types)
        }
        let types = content + (overrides.errors?.types ?? []) + eventSets.flatMap { $0.types.compactMap(\.type) }
        return types.map(\.name.value) + frames.map(\.name.value)
    }
}

extension OperationSyntax {
    fileprivate var types: [TypeSyntax] {
        (path + query + headers).compactMap(\.type)
            + [body?.type, pages?.item, longRunning?.result].compactMap(\.self)
            + [response, overrides.errors].compactMap(\.self).flatMap(\.types)
    }
}

extension ResponsesSyntax {
    fileprivate var types: [TypeSyntax] { responses.compactMap(\.type) + headers.compactMap(\.type) }
}

extension ModelSyntax {
    /// The types that its fields, its members and the model that it includes are of.
    fileprivate var usedTypes: [String] {
        (fields.compactMap(\.type) + members.compactMap(\.type)).map(\.name.value)
            + [includes?.value].compactMap(\.self)
    }
}
