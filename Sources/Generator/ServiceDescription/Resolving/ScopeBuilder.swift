// SPDX-License-Identifier: MIT

/// Gives every file its scope, and checks that a name has one meaning in it.
struct ScopeBuilder {
    let files: [String: DescribedFile]
    let diagnostics: Diagnostics
    private var scopes: [String: Scope] = [:]
    private var own: [String: [Declaration]] = [:]

    init(files: [String: DescribedFile], diagnostics: Diagnostics) {
        self.files = files
        self.diagnostics = diagnostics
    }

    static func scopes(of files: [String: DescribedFile], _ diagnostics: Diagnostics) -> [String: Scope] {
        var builder = Self(files: files, diagnostics: diagnostics)
        for path in files.keys.sorted() { builder.own[path] = builder.declarations(in: path) }
        for path in files.keys.sorted() { builder.scopes[path] = builder.scope(of: path) }
        return builder.scopes
    }

    private func declarations(in path: String) -> [Declaration] {
        guard let syntax = files[path]?.syntax else { return [] }
        let names = NameCheck(diagnostics: diagnostics)
        return syntax.models.map { model in
            let reference = reference(model.name, .model, model.providedBy, names)
            return Declaration(kind: .model(model), reference: reference, location: model.name.location)
        }
            + syntax.enums.map { value in
                let reference = reference(value.name, .enumeration, value.providedBy, names)
                return Declaration(kind: .enumeration(value), reference: reference, location: value.name.location)
            }
    }

    private func reference(
        _ name: NameSyntax,
        _ kind: TypeReference.Kind,
        _ provider: Located<String>?,
        _ names: NameCheck
    ) -> TypeReference {
        let swiftName = names.type(name, isProvided: provider != nil)
        if let provider, provider.value != RuntimeNames.module {
            diagnostics.report(UnknownProvider(name: provider.value), at: provider.location)
        } else if provider != nil {
            let known = kind == .model ? RuntimeNames.models : Set(RuntimeNames.enums.keys)
            if !known.contains(swiftName.text) {
                let rule = MissingInProvider(name: swiftName.text, isModel: kind == .model, known: known.sorted())
                diagnostics.report(rule, at: (name.swift ?? name.wire).location)
            }
        }
        return TypeReference(
            wireName: name.wire.value,
            swiftName: swiftName,
            kind: kind,
            providedBy: provider?.value
        )
    }

    private func scope(of path: String) -> Scope {
        var scope = Scope(own: own[path] ?? [])
        var seen: Set<String> = []
        var open: [(file: String, place: SourceLocation?)] = [(path, nil)]
        while let (file, place) = open.popLast() {
            guard seen.insert(file).inserted else { continue }
            guard let described = files[file], let syntax = described.syntax else {
                scope.isComplete = false
                continue
            }
            scope.brokenNames.formUnion(syntax.brokenNames)
            if described.lacksImport { scope.isComplete = false }
            for declaration in own[file] ?? [] {
                if let first = scope.declarations[declaration.reference.wireName] {
                    let note = Diagnostic.Note(location: first.location, message: "it is declared here first")
                    let rule = DeclaredTwice(name: declaration.reference.wireName)
                    if place == nil {
                        diagnostics.report(rule, at: declaration.location, notes: [note])
                    } else {
                        // The error is in the file that can see both, not in the one that declares the second.
                        let other = Diagnostic.Note(location: declaration.location, message: "it is imported from here")
                        let isOwn = first.file == path
                        diagnostics.report(
                            rule,
                            at: isOwn ? first.location : place ?? first.location,
                            notes: isOwn ? [other] : [note, other]
                        )
                    }
                } else {
                    scope.declarations[declaration.reference.wireName] = declaration
                }
            }
            open += described.imports.reversed().map { ($0.path, place ?? $0.location) }
        }
        return scope
    }
}
