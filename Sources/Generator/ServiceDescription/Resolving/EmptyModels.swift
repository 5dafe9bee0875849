// SPDX-License-Identifier: MIT

/// Finds out whether models have an empty value, which `= {}` sends. Each model is visited once.
final class EmptyModels {
    /// By name, why there is none; nil inside if there is one.
    private var problems: [String: String?] = [:]

    /// A model on the way, and those whose empty values its own needs.
    private struct Step {
        let name: String
        let needed: [ModelSyntax]
        var next = 0
    }

    /// Why a model has no empty value; nil if it has one.
    func problem(with model: ModelSyntax, in scope: Scope) -> String? {
        if let known = problems[model.name.wire.value] { return known }
        // A list instead of recursion, because a description may have a chain of thousands of models.
        var walk: [Step] = []
        var open: Set<String> = []
        func enter(_ model: ModelSyntax) -> String? {
            let name = model.name.wire.value
            walk.append(Step(name: name, needed: needed(by: model, in: scope)))
            open.insert(name)
            return ownProblem(of: model)
        }
        var problem = enter(model)
        while problem == nil, let step = walk.last {
            guard step.next < step.needed.count else {
                problems[step.name] = .some(nil)
                open.remove(step.name)
                walk.removeLast()
                continue
            }
            let inner = step.needed[step.next]
            let name = inner.name.wire.value
            walk[walk.count - 1].next += 1
            if open.contains(name) {
                problem = "an empty `\(name)` would hold itself without end"
            } else if let known = problems[name] {
                problem = known
            } else {
                problem = enter(inner)
            }
        }
        // Each on the way needs the next one.
        for step in walk { problems[step.name] = problem }
        return problem
    }

    private func ownProblem(of model: ModelSyntax) -> String? {
        let name = model.name.wire.value
        if model.providedBy != nil { return "`\(name)` is implemented by hand" }
        if !model.members.isEmpty { return "`\(name)` is a union" }
        let field = model.fields.first { $0.readOnly == nil && $0.defaultValue == nil && !$0.name.isOptional }
        return field.map { "`\($0.name.wire.value)` of `\(name)` has no default" }
    }

    private func needed(by model: ModelSyntax, in scope: Scope) -> [ModelSyntax] {
        let fields = model.fields.filter { $0.readOnly == nil && $0.defaultValue?.isEmptyMapping == true }
        let names = [model.includes?.value].compactMap(\.self) + fields.compactMap { $0.type?.value }
        return names.compactMap { scope.declarations[$0]?.model }
    }
}

extension LiteralSyntax {
    fileprivate var isEmptyMapping: Bool {
        if case .emptyMapping = content { true } else { false }
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
