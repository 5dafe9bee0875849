// SPDX-License-Identifier: MIT

/// Determines whether an operation can be repeated, and how.
struct RepeatabilityResolver {
    let library: LibraryResolver

    private var diagnostics: Diagnostics { library.diagnostics }

    func resolve(_ syntax: OperationSyntax, _ body: RequestContent?) -> Repeatability {
        guard let request = syntax.request else { return .never }
        let isNaturally = request.method.isIdempotent || syntax.body?.isMergePatch == true
        if let idempotency = syntax.idempotency {
            if request.method.isIdempotent {
                let reason = "\(request.method.rawValue) can be repeated anyway"
                diagnostics.report(SaysNothing(text: "`idempotency`", reason: reason), at: idempotency.location)
            }
            return resolve(idempotency, body, syntax) ?? (isNaturally ? .always : .never)
        }
        if let idempotent = syntax.idempotent {
            if idempotent.value == isNaturally {
                let method = syntax.body?.isMergePatch == true ? "a merge-patch" : request.method.rawValue
                let reason = "it is the default for \(method)"
                diagnostics.report(
                    SaysNothing(text: "`idempotent: \(idempotent.value)`", reason: reason),
                    at: idempotent.location
                )
            }
            return idempotent.value ? .always : .never
        }
        return isNaturally ? .always : .never
    }

    private func resolve(
        _ syntax: IdempotencySyntax,
        _ body: RequestContent?,
        _ operation: OperationSyntax
    ) -> Repeatability? {
        guard let id = syntax.id else { return nil }
        guard let each = syntax.each else { return .headers(id: id.value, firstSent: syntax.firstSent?.value) }
        guard operation.body != nil else {
            report("the operation has no body", each)
            return nil
        }
        guard let body else { return nil }
        guard case .reference(let reference) = body.type, reference.kind == .model else {
            report("the body is not a model", each)
            return nil
        }
        guard let model = library.models[reference.wireName] else { return nil }
        if let problem = problem(with: model, body) {
            report(problem, each)
            return nil
        }
        guard let list = field(each, in: model) else { return nil }
        guard !list.isOptional, !list.isReadOnly else {
            report("`\(each.value)` is not always sent", each)
            return nil
        }
        guard case .array(.reference(let element)) = list.type, element.kind == .model else {
            report("`\(each.value)` is not a list of models", each)
            return nil
        }
        guard let item = library.models[element.wireName] else { return nil }
        guard item.providedBy == nil, item.union == nil else {
            report("the client can't set fields of `\(element.wireName)`", each)
            return nil
        }
        guard let idField = identity(id, in: item) else { return nil }
        let firstSent = syntax.firstSent.flatMap { identity($0, in: item) }
        if let name = syntax.firstSent, name.value == id.value {
            report("`\(name.value)` can't be both the id and the time of the first attempt", name)
        }
        return .fields(.init(list: list, element: element, id: idField, firstSent: firstSent))
    }

    /// Why a body's list can't be filled; `nil` if it can.
    private func problem(with model: Model, _ body: RequestContent) -> String? {
        if body.format == .mergePatch { return "a merge patch has none" }
        let isRecord = model.providedBy == nil && model.union == nil
        return isRecord ? nil : "the client can't set fields of `\(model.wireName)`"
    }

    private func field(_ name: Located<String>, in model: Model) -> Field? {
        if let field = library.types.index.field(name.value, of: model) { return field }
        // What is wrong with a refused field is reported there.
        if library.types.scope.declares(name.value, in: model.wireName) { return nil }
        let hint = diagnostics.hint(for: name.value, in: model.fields.map(\.wireName))
        let rule = UnknownName(name: name.value, what: "field of `\(model.wireName)`", hint: hint)
        diagnostics.report(rule, at: name.location)
        return nil
    }

    private func identity(_ name: Located<String>, in model: Model) -> Field? {
        guard let field = field(name, in: model) else { return nil }
        guard field.type == .primitive(.string), field.isOptional, !field.isReadOnly else {
            report("`\(name.value)` is not an optional `string`, which the client could set", name)
            return nil
        }
        if field.defaultValue != nil { report("`\(name.value)` has a default, which each call would replace", name) }
        return field
    }

    /// Reports operations that would fill other fields of a body than an earlier one does: a body is filled in one way.
    static func checkBodies(of library: Library, _ diagnostics: Diagnostics) {
        var first: [String: (identity: Repeatability.FieldIdentity, operation: Operation)] = [:]
        for operation in library.clients.lazy.flatMap(\.operations) {
            guard case .fields(let identity) = operation.repeats, let body = operation.body?.type.reference else {
                continue
            }
            let earlier = first[body.wireName, default: (identity, operation)]
            first[body.wireName] = earlier
            guard earlier.identity != identity else { continue }
            let note = Diagnostic.Note(location: earlier.operation.location, message: "this operation fills it first")
            let problem = "another operation fills `\(body.wireName)` in another way; give this one a body of its own"
            diagnostics.report(EachMisuse(problem: problem), at: operation.location, notes: [note])
        }
    }

    private func report(_ problem: String, _ place: Located<String>) {
        diagnostics.report(EachMisuse(problem: problem), at: place.location)
    }
}
