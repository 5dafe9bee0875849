// SPDX-License-Identifier: MIT

/// Finds out whether a model has an empty value, which `= {}` asks for.
struct EmptyModel {
    let scope: Scope

    /// Why there is none; nil if there is one.
    func problem(with model: ModelSyntax) -> String? {
        problem(with: model, chain: [])
    }

    private func problem(with model: ModelSyntax, chain: [String]) -> String? {
        let name = model.name.wire.value
        if chain.contains(name) { return "an empty `\(name)` would hold itself without end" }
        if model.providedBy != nil { return "`\(name)` is written by hand" }
        if !model.members.isEmpty { return "`\(name)` is a union" }
        let chain = chain + [name]
        if let includes = model.includes, let included = scope.declarations[includes.value]?.model,
            !chain.contains(includes.value), let problem = problem(with: included, chain: chain)
        {
            return problem
        }
        for field in model.fields where field.readOnly == nil {
            if let literal = field.defaultValue {
                guard case .emptyMapping = literal.content, let type = field.type?.value,
                    let inner = scope.declarations[type]?.model
                else { continue }
                if let problem = problem(with: inner, chain: chain) { return problem }
            } else if !field.name.isOptional {
                return "`\(field.name.wire.value)` of `\(name)` has no default"
            }
        }
        return nil
    }
}

extension TypeSyntax {
    /// The name of a type that is neither a list nor a map.
    fileprivate var value: String? {
        switch self {
        case .name(let name): name.value
        case .nullable(let inner): inner.value
        case .array, .map: nil
        }
    }
}
