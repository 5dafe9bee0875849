// SPDX-License-Identifier: MIT

/// Boxes the fields through which a model would contain itself, and reports models that never end.
struct BoxMarker {
    let diagnostics: Diagnostics

    func mark(_ library: inout Library) {
        var models = library.models
        var edges: [String: [String]] = [:]
        for model in models {
            edges[model.wireName] =
                model.fields.compactMap { Self.direct($0.type) }
                + (model.union?.members ?? []).compactMap { $0.type.flatMap(Self.direct) }
        }
        let loops = Loops(among: models.map(\.wireName)) { edges[$0] ?? [] }
        for index in models.indices {
            let name = models[index].wireName
            for field in models[index].fields.indices {
                guard let target = Self.direct(models[index].fields[field].type) else { continue }
                models[index].fields[field].isBoxed = loops.contain(name, target)
            }
        }
        markMembers(&models)
        library.models = models
        checkEnds(models)
    }

    /// Once the fields are boxed, unions can contain each other only through their members.
    private func markMembers(_ models: inout [Model]) {
        let unions = models.filter { $0.union != nil }
        func loops(_ isFollowed: (Union.Member) -> Bool) -> Loops {
            var edges: [String: [String]] = [:]
            for model in unions {
                let members = model.union?.members.filter(isFollowed) ?? []
                edges[model.wireName] = members.compactMap { $0.type.flatMap(Self.direct) }
            }
            return Loops(among: unions.map(\.wireName)) { edges[$0] ?? [] }
        }
        let all = loops { _ in true }
        // Members without a field of their own are decoded from the object that names them.
        let beside = loops { $0.field == nil }
        for index in models.indices {
            guard var union = models[index].union else { continue }
            let name = models[index].wireName
            for member in union.members.indices {
                let found = union.members[member]
                guard let target = found.type.flatMap(Self.direct) else { continue }
                union.members[member].isBoxed = all.contain(name, target)
                if found.field == nil, beside.contain(name, target) {
                    diagnostics.report(EndlessModel(model: name, field: found.tag, isMember: true), at: found.location)
                }
            }
            models[index].union = union
        }
    }

    /// The model that a value of a type contains directly, not in a list or map.
    private static func direct(_ type: ValueType) -> String? {
        switch type {
        case .reference(let reference) where reference.kind == .model: reference.wireName
        case .nullable(let inner): direct(inner)
        default: nil
        }
    }

    /// A model whose required fields lead back to it has no finite value.
    private func checkEnds(_ models: [Model]) {
        func required(_ model: Model) -> [Field] {
            model.fields.filter { field in
                if case .nullable = field.type { return false }
                return !field.isOptional
            }
        }
        var edges: [String: [String]] = [:]
        for model in models { edges[model.wireName] = required(model).compactMap { Self.direct($0.type) } }
        let loops = Loops(among: models.map(\.wireName)) { edges[$0] ?? [] }
        for model in models {
            for field in required(model) {
                guard let target = Self.direct(field.type), loops.contain(model.wireName, target) else { continue }
                diagnostics.report(EndlessModel(model: model.wireName, field: field.wireName), at: field.location)
            }
        }
    }
}
