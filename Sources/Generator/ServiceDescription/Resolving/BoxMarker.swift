// SPDX-License-Identifier: MIT

/// Boxes the fields through which a model would hold itself, and reports models that never end.
struct BoxMarker {
    let diagnostics: Diagnostics

    func mark(_ library: inout Library) {
        let models = Dictionary(library.models.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        var edges: [String: Set<String>] = [:]
        for model in library.models {
            edges[model.wireName] = Set(
                model.fields.compactMap { Self.direct($0.type) }
                    + (model.union?.members ?? []).compactMap { $0.type.flatMap(Self.direct) }
            )
        }
        let reach = edges.keys.sorted().reduce(into: [String: Set<String>]()) { $0[$1] = Self.reach(from: $1, edges) }
        for index in library.models.indices {
            let name = library.models[index].wireName
            for field in library.models[index].fields.indices {
                guard let target = Self.direct(library.models[index].fields[field].type) else { continue }
                let isLoop = target == name || reach[target]?.contains(name) == true
                library.models[index].fields[field].isBoxed = isLoop
            }
        }
        checkEnds(library.models, models)
    }

    /// The model that a value of a type holds in itself, not in a list or map.
    private static func direct(_ type: ValueType) -> String? {
        switch type {
        case .reference(let reference) where reference.kind == .model: reference.wireName
        case .nullable(let inner): direct(inner)
        default: nil
        }
    }

    private static func reach(from name: String, _ edges: [String: Set<String>]) -> Set<String> {
        var found: Set<String> = []
        var open = Array(edges[name] ?? [])
        while let next = open.popLast() {
            if found.insert(next).inserted { open += Array(edges[next] ?? []) }
        }
        return found
    }

    /// A model whose required fields lead back to it has no finite value.
    private func checkEnds(_ models: [Model], _ byName: [String: Model]) {
        func required(_ model: Model) -> [Field] {
            model.fields.filter { field in
                if case .nullable = field.type { return false }
                return !field.isOptional
            }
        }
        var edges: [String: Set<String>] = [:]
        for model in models { edges[model.wireName] = Set(required(model).compactMap { Self.direct($0.type) }) }
        for model in models {
            for field in required(model) {
                guard let target = Self.direct(field.type) else { continue }
                guard target == model.wireName || Self.reach(from: target, edges).contains(model.wireName) else {
                    continue
                }
                diagnostics.report(EndlessModel(model: model.wireName, field: field.wireName), at: field.location)
            }
            for member in model.union?.members ?? [] where member.type.flatMap(Self.direct) == model.wireName {
                diagnostics.report(EndlessModel(model: model.wireName, field: member.tag), at: member.location)
            }
        }
    }
}
