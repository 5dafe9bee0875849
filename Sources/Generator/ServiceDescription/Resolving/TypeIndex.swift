// SPDX-License-Identifier: MIT

/// Finds parts of a scope's types by name, without walking through a large type for each name.
final class TypeIndex {
    let emptyModels = EmptyModels()
    private var values: [String: [String: EnumerationSyntax.Value]] = [:]
    private var fields: [String: [String: Field]] = [:]
    private var fieldNames: [String: Set<String>] = [:]
    private var wireNames: [String: String]?

    /// The value of an enum with a wire name.
    func value(_ name: String, of enumeration: EnumerationSyntax) -> EnumerationSyntax.Value? {
        let type = enumeration.name.wire.value
        if values[type] == nil {
            values[type] = Dictionary(enumeration.values.map { ($0.name.wire.value, $0) }) { first, _ in first }
        }
        return values[type]?[name]
    }

    /// The field of a model with a wire name, its own or an included one.
    func field(_ name: String, of model: Model) -> Field? {
        let type = model.wireName
        if fields[type] == nil {
            fields[type] = Dictionary(model.fields.map { ($0.wireName, $0) }) { first, _ in first }
        }
        return fields[type]?[name]
    }

    /// The wire names of all that a model's JSON object can have: also a union's tag, and what is beside it.
    func fieldNames(of reference: TypeReference, in models: [String: Model]) -> Set<String> {
        let type = reference.wireName
        if let known = fieldNames[type] { return known }
        guard let model = models[type] else { return [] }
        // A union that contains itself, which is refused, adds nothing to its own names.
        fieldNames[type] = []
        var names = Set(model.fields.map(\.wireName))
        if let union = model.union {
            names.insert(union.discriminator)
            for member in union.members {
                if let field = member.field {
                    names.insert(field)
                } else if let content = member.type?.reference {
                    names.formUnion(fieldNames(of: content, in: models))
                }
            }
        }
        fieldNames[type] = names
        return names
    }

    /// The wire name of the type with a Swift name.
    func wireName(ofSwift name: String, in scope: Scope) -> String? {
        if wireNames == nil {
            let references = scope.declarations.values.map(\.reference)
            wireNames = Dictionary(references.map { ($0.swiftName.text, $0.wireName) }, uniquingKeysWith: min)
        }
        return wireNames?[name]
    }
}

/// The index of each file's scope, made at first use.
final class TypeIndexes {
    private var known: [String: TypeIndex] = [:]

    subscript(file: String) -> TypeIndex {
        if let index = known[file] { return index }
        let index = TypeIndex()
        known[file] = index
        return index
    }
}
