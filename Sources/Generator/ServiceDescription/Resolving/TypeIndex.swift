// SPDX-License-Identifier: MIT

/// Finds parts of a scope's types by name, without walking through a large type for each name.
final class TypeIndex {
    let emptyModels = EmptyModels()
    private var values: [String: [String: EnumerationSyntax.Value]] = [:]
    private var fields: [String: [String: Field]] = [:]
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

    /// The wire name of the type with a Swift name.
    func wireName(ofSwift name: String, in scope: Scope) -> String? {
        if wireNames == nil {
            let references = scope.declarations.values.map(\.reference)
            wireNames = Dictionary(references.map { ($0.swiftName.text, $0.wireName) }, uniquingKeysWith: min)
        }
        return wireNames?[name]
    }
}
