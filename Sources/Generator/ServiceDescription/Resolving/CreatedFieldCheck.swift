// SPDX-License-Identifier: MIT

/// Checks that `creates` leads to an id in every response of its operation.
struct CreatedFieldCheck {
    let diagnostics: Diagnostics
    private let library: Library
    private let scope: Scope
    /// The fields of the models that were looked at, by wire name.
    private var fields: [String: [String: Field]] = [:]

    static func check(_ library: Library, _ scope: Scope, _ diagnostics: Diagnostics) {
        var check = Self(diagnostics: diagnostics, library: library, scope: scope)
        for operation in library.clients.lazy.flatMap(\.operations) {
            guard let created = operation.creates else { continue }
            for type in check.contents(of: operation, created) { check.check(created, in: type) }
        }
    }

    private func contents(of operation: Operation, _ created: CreatedField) -> [ValueType] {
        guard case .responses(let responses) = operation.outcome else {
            report("a list in pages creates nothing", created)
            return []
        }
        if operation.longRunning != nil { report("a long-running operation has its id anyway", created) }
        let types = responses.responses.compactMap(\.type)
        if types.isEmpty { report("the response has no content", created) }
        return types.enumerated().filter { types.firstIndex(of: $1) == $0 }.map(\.element)
    }

    private mutating func check(_ created: CreatedField, in type: ValueType) {
        var type = type
        for name in created.path {
            guard case .reference(let reference) = type, reference.kind == .model else {
                return report("`\(name)` would be in something that is not a model", created)
            }
            // A missing type is reported where it is named.
            guard let model = library.model(named: reference.wireName) else { return }
            guard let field = fields(of: model)[name] else {
                // What is wrong with a refused field is reported there.
                if scope.declares(name, in: model.wireName) { return }
                let hint = diagnostics.hint(for: name, in: model.fields.map(\.wireName))
                let rule = UnknownName(name: name, what: "field of `\(model.wireName)`", hint: hint)
                return diagnostics.report(rule, at: created.location)
            }
            type = field.type
        }
        switch type {
        case .primitive(.string), .primitive(.rawID), .primitive(.uuid), .primitive(.int32), .primitive(.int64): return
        default: report("`\(created.path.joined(separator: "."))` is not a text or integer", created)
        }
    }

    private mutating func fields(of model: Model) -> [String: Field] {
        if let known = fields[model.wireName] { return known }
        let all = Dictionary(model.fields.map { ($0.wireName, $0) }) { first, _ in first }
        fields[model.wireName] = all
        return all
    }

    private func report(_ problem: String, _ created: CreatedField) {
        diagnostics.report(CreatesMisuse(problem: problem), at: created.location)
    }
}
