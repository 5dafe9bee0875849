// SPDX-License-Identifier: MIT

/// Resolves the names of types in a file.
struct TypeResolver {
    let scope: Scope
    let index: TypeIndex
    let diagnostics: Diagnostics

    /// `nil` if a name is unknown or the type is not allowed in its place, which is reported.
    func resolve(_ syntax: TypeSyntax?, in place: TypePlace) -> ValueType? {
        guard let syntax else { return nil }
        if case .nullable = syntax, !place.allowsNull {
            report("a type with `?`", syntax, place)
            return nil
        }
        return resolve(syntax, in: place, isInside: false)
    }

    private func resolve(_ syntax: TypeSyntax, in place: TypePlace, isInside: Bool) -> ValueType? {
        switch syntax {
        case .name(let name): return resolve(name, syntax, in: place, isInside: isInside)
        case .nullable(let inner):
            let type = resolve(inner, in: place, isInside: isInside)
            // What is no value can't be null either.
            if type == .primitive(.empty) { return report("`empty?`", syntax, place) }
            return type.map(ValueType.nullable)
        case .array(let inner):
            guard place.allowsCollections else { return report("a list", syntax, place) }
            return resolve(inner, in: place, isInside: true).map(ValueType.array)
        case .map(let inner):
            guard place.allowsCollections else { return report("a map", syntax, place) }
            return resolve(inner, in: place, isInside: true).map(ValueType.map)
        }
    }

    private func resolve(
        _ name: Located<String>,
        _ syntax: TypeSyntax,
        in place: TypePlace,
        isInside: Bool
    ) -> ValueType? {
        if let primitive = Primitive(rawValue: name.value) {
            guard place.allows(primitive, isInside: isInside) else {
                let isAllowedAlone = isInside && place.allows(primitive, isInside: false)
                return report("`\(name.value)`\(isAllowedAlone ? " inside a list or map" : "")", syntax, place)
            }
            return .primitive(primitive)
        }
        guard let declaration = declaration(name) else { return nil }
        guard place.allows(declaration.reference.kind) else {
            return report(declaration.model == nil ? "an enum" : "a model", syntax, place)
        }
        return .reference(declaration.reference)
    }

    /// The declaration of a name. An unknown one is reported.
    func declaration(_ name: Located<String>) -> Declaration? {
        if let declaration = scope.declarations[name.value] { return declaration }
        guard scope.isComplete, !scope.brokenNames.contains(name.value) else { return nil }
        let renamed = index.wireName(ofSwift: name.value, in: scope)
        let rule = UnknownType(
            name: name.value,
            nearest: renamed == nil ? nearest(to: name.value) : nil,
            swiftNamed: renamed
        )
        diagnostics.report(rule, at: name.location)
        return nil
    }

    private func nearest(to name: String) -> String? {
        diagnostics.nearest(to: name, in: Primitive.allCases.map(\.rawValue) + scope.declarations.keys)
    }

    @discardableResult
    private func report(_ type: String, _ syntax: TypeSyntax, _ place: TypePlace) -> ValueType? {
        let rule = TypeOutOfPlace(type: type, place: place.words, allowed: place.allowed)
        diagnostics.report(rule, at: syntax.name.location)
        return nil
    }
}
