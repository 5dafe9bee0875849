// SPDX-License-Identifier: MIT

/// Resolves a file with `service` into a library.
struct LibraryResolver {
    let syntax: FileSyntax
    let types: TypeResolver
    let versions: VersionResolver
    /// All models that the file can use, by wire name.
    let models: [String: Model]
    let style: LibraryStyle
    let diagnostics: Diagnostics

    var names: NameCheck { NameCheck(diagnostics: diagnostics) }
    var entries: EntryResolver { EntryResolver(types: types, versions: versions, diagnostics: diagnostics) }

    /// - Parameters:
    ///   - models: All that the file can use, its own first.
    ///   - enums: The same for enums.
    func library(models: [Model], enums: [Enumeration]) -> Library? {
        guard let service = syntax.service, let module = syntax.module else { return nil }
        let auth = syntax.auth?.value.map(\.value) ?? AuthOption.allCases
        let base = context(auth)
        checkVersions()
        let moduleName = style.modulePrefix + module.value
        let clients = ClientResolver(library: self, base: base).clients(syntax.clients)
        if ModuleNames.all.contains(moduleName) {
            diagnostics.report(ReservedModule(name: moduleName), at: module.location)
        } else {
            names.checkReserved(SwiftName(moduleName), advice: nil, at: module.location)
        }
        var library = Library(
            service: service.value,
            module: moduleName,
            docs: syntax.docs,
            retirement: syntax.retirement,
            apiVersion: syntax.overrides.apiVersion?.value,
            apiVersions: syntax.apiVersions?.value.map(\.value) ?? syntax.overrides.apiVersion.map { [$0.value] } ?? [],
            auth: base.auth,
            tokenScopes: base.tokenScopes,
            entraScope: base.entraScope,
            entraPermissions: syntax.entraPermissions?.value ?? .application,
            allowedHosts: syntax.allowedHosts.map(\.value),
            preflight: syntax.preflight.map { preflight($0, of: clients) },
            clients: clients,
            eventSets: EventSetResolver(types: types, diagnostics: diagnostics).sets(syntax.eventSets),
            frames: FrameResolver(types: types, diagnostics: diagnostics).frames(syntax.frames),
            models: models,
            enums: enums,
            style: style,
            places: KeyPlaces(syntax),
            location: service.location,
            file: syntax.path
        )
        let bases = Set(types.scope.declarations.values.compactMap { $0.model?.includes?.value })
        UsageMarker.mark(&library, own: syntax.path, bases: bases)
        BoxMarker(diagnostics: diagnostics).mark(&library)
        UnionFieldCheck.check(library, diagnostics)
        EventFieldCheck.check(library, diagnostics)
        TypeNames(diagnostics: diagnostics).check(library, service: service.location)
        checkErrors(of: library)
        RepeatabilityResolver.checkBodies(of: library, diagnostics)
        CreatedFieldCheck.check(library, types.scope, diagnostics)
        library.topics = TopicResolver(library, types.scope, diagnostics).topics(syntax.topics)
        return library
    }

    private func preflight(_ preflight: PreflightSyntax, of clients: [Client]) -> Library.Preflight {
        let operation = clients.lazy.flatMap(\.operations).first {
            $0.method == preflight.method && $0.target.matches(preflight.path)
        }
        let version = operation?.apiVersion
        let isOther = version != syntax.overrides.apiVersion?.value
        return .init(method: preflight.method, path: preflight.path, apiVersion: isOther ? version : nil)
    }

    private func context(_ auth: [AuthOption]) -> ServiceContext {
        if let permissions = syntax.entraPermissions, !auth.contains(.managedIdentity) {
            diagnostics.report(EntraKeyWithoutEntra(key: "entra-permissions"), at: permissions.location)
        }
        var context = ServiceContext(
            auth: AuthOptions(auth),
            apiVersion: nil,
            tokenScopes: [],
            entraScope: Library.defaultEntraScope,
            errors: .unknown,
            availability: .always
        )
        _ = context.apply(syntax.overrides, self)
        return context
    }

    /// Reports `errors` of the file or of a client that hold for no operation.
    private func checkErrors(of library: Library) {
        let used = Set(library.clients.lazy.flatMap(\.operations).compactMap(\.errors.location))
        let all = [syntax.overrides.errors] + syntax.clients.map(\.overrides.errors)
        for errors in all.compactMap(\.self) where !used.contains(errors.location) {
            let rule = SaysNothing(text: "`errors`", reason: "every operation below has its own")
            diagnostics.report(rule, at: errors.location)
        }
    }

    private func checkVersions() {
        versions.checkOrder(syntax.apiVersions?.value ?? [])
    }
}

/// All that resolving a library takes, so that libraries can be resolved on all cores.
struct UnresolvedLibrary: Sendable {
    let syntax: FileSyntax
    let scope: Scope
    /// nil for a file without a version.
    let versions: [String]?
    /// All that the file sees, its own first.
    let models: [Model]
    /// The same of enums.
    let enums: [Enumeration]
    let style: LibraryStyle

    func resolved() -> (library: Library?, problems: [Diagnostic]) {
        let diagnostics = Diagnostics()
        let library = LibraryResolver(
            syntax: syntax,
            types: TypeResolver(scope: scope, index: TypeIndex(), diagnostics: diagnostics),
            versions: VersionResolver(known: versions, diagnostics: diagnostics),
            models: Dictionary(models.map { ($0.wireName, $0) }) { first, _ in first },
            style: style,
            diagnostics: diagnostics
        ).library(models: models, enums: enums)
        return (library, diagnostics.sorted)
    }
}
