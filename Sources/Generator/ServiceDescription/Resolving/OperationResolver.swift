// SPDX-License-Identifier: MIT

/// Resolves the operations of a client.
struct OperationResolver {
    let library: LibraryResolver
    /// The effective options of the client.
    let context: ServiceContext
    /// The path parameters that the client holds, by wire name.
    let bound: [String: Parameter]

    var diagnostics: Diagnostics { library.diagnostics }

    func operations(_ syntax: [OperationSyntax]) -> [Operation] {
        let byName = Dictionary(syntax.map { ($0.name.value, $0) }) { first, _ in first }
        return syntax.compactMap { operation($0, among: byName) }
    }

    private func operation(_ syntax: OperationSyntax, among all: [String: OperationSyntax]) -> Operation? {
        var context = context
        let overrides = context.apply(syntax.overrides, library)
        let name = library.names.key(syntax.name, isType: false)
        let availability = library.versions.availability(syntax.availability)
        let versions = library.versions.availability(syntax.availability, within: context.availability)
        let parameters = ParameterResolver(library: library, bound: bound).resolve(syntax)
        let body = syntax.body.flatMap { content($0, syntax) }
        let outcome = outcome(syntax)
        let longRunning = LongRunningResolver(library: library, bound: bound).resolve(syntax, among: all)
        let repeats = RepeatabilityResolver(library: library).resolve(syntax, body)
        WholeURLCheck(library: library, bound: bound).check(syntax)
        if syntax.accept?.value == "application/json", let place = syntax.accept?.location {
            diagnostics.report(SaysNothing(text: "`accept`", reason: "application/json is the default"), at: place)
        }
        guard let request = syntax.request, let target = parameters.target, let outcome else { return nil }
        return Operation(
            name: name,
            docs: syntax.docs,
            method: request.method,
            target: target,
            path: parameters.path,
            query: parameters.query,
            headers: parameters.headers,
            body: body,
            outcome: outcome,
            creates: syntax.creates.map { creates in
                let path = creates.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
                return CreatedField(path: path, location: creates.location)
            },
            longRunning: longRunning,
            repeats: repeats,
            preconditions: syntax.preconditions.map(\.value),
            accept: syntax.accept?.value ?? "application/json",
            hostHeader: syntax.hostHeader?.value,
            errors: context.errors,
            overrides: overrides,
            apiVersion: context.apiVersion,
            availability: availability,
            versions: versions,
            places: KeyPlaces(syntax.overrides),
            location: syntax.name.location
        )
    }

    private func content(_ syntax: BodySyntax, _ operation: OperationSyntax) -> RequestContent? {
        let place: TypePlace = syntax.isMergePatch ? .mergePatch : .body
        let type = library.types.resolve(syntax.type, in: place)
        if let method = operation.request?.method {
            if method == .get || method == .head {
                diagnostics.report(
                    BodyOutOfPlace(problem: "\(method.rawValue) has no body"),
                    at: syntax.location
                )
            } else if syntax.isMergePatch, method != .patch {
                diagnostics.report(
                    BodyOutOfPlace(problem: "`merge-patch` requires PATCH"),
                    at: syntax.location
                )
            }
        }
        if operation.pages != nil {
            diagnostics.report(
                BodyOutOfPlace(problem: "a list in pages is requested without a body"),
                at: syntax.location
            )
        }
        if let place = syntax.emptyObject, !syntax.isOptional {
            diagnostics.report(
                BodyOutOfPlace(problem: "only an optional body, `body?`, can default to `{}`"),
                at: place
            )
        }
        let isStream = type == .primitive(.stream)
        if isStream, syntax.contentTypes.isEmpty, !syntax.isLong {
            diagnostics.report(BodyOutOfPlace(problem: "a `stream` requires `content-types`"), at: syntax.location)
        } else if let first = syntax.contentTypes.first, type != nil, !isStream {
            diagnostics.report(
                BodyOutOfPlace(problem: "`content-types` requires `type: stream`; everything else is JSON"),
                at: first.location
            )
        }
        if isStream, syntax.isOptional {
            let problem = "a `stream` can't be left out; an empty one is a body, too"
            diagnostics.report(BodyOutOfPlace(problem: problem), at: syntax.location)
        }
        guard let type else { return nil }
        if let place = syntax.emptyObject {
            let literals = LiteralResolver(types: library.types, diagnostics: diagnostics)
            _ = literals.resolve(LiteralSyntax(content: .emptyMapping, location: place), as: type)
        }
        if syntax.isMergePatch { checkPatch(type, syntax) }
        return RequestContent(
            type: type,
            format: syntax.isMergePatch
                ? .mergePatch : isStream ? .content(types: syntax.contentTypes.map(\.value)) : .json,
            isOptional: syntax.isOptional,
            sendsEmptyObject: syntax.emptyObject != nil,
            docs: syntax.docs,
            location: syntax.location
        )
    }

    private func checkPatch(_ type: ValueType, _ syntax: BodySyntax) {
        guard let name = type.reference?.wireName, let model = library.types.scope.declarations[name]?.model else {
            return
        }
        if !model.members.isEmpty {
            diagnostics.report(
                BodyOutOfPlace(problem: "`\(name)` is a union, which can't be patched field by field"),
                at: syntax.location
            )
        } else if model.providedBy != nil {
            diagnostics.report(
                BodyOutOfPlace(problem: "`\(name)` is implemented by hand, without keep, clear and set"),
                at: syntax.location
            )
        }
    }

    private func outcome(_ syntax: OperationSyntax) -> Outcome? {
        if let pages = syntax.pages {
            if let place = syntax.longRunning?.location {
                diagnostics.report(ExcludedKeys(key: "long-running", other: "pages", owner: "an operation"), at: place)
            }
            if syntax.request?.method == .head {
                diagnostics.report(NoContent(kind: "to HEAD"), at: pages.location)
            }
            for (name, value) in [(pages.items, "value"), (pages.next, "nextLink")] where name?.value == value {
                let rule = SaysNothing(text: "`\(value)`", reason: "it is the default")
                diagnostics.report(rule, at: name?.location ?? pages.location)
            }
            return library.types.resolve(pages.item, in: .item).map { item in
                .pages(
                    Pages(
                        item: item,
                        itemsField: pages.items?.value ?? "value",
                        nextField: pages.next?.value ?? "nextLink"
                    )
                )
            }
        }
        return syntax.response.map { .responses(ResponseResolver(library: library).resolve($0, of: syntax)) }
    }
}
