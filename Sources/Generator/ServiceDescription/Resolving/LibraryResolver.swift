// SPDX-License-Identifier: MIT

/// Resolves a file with `service` into a library.
struct LibraryResolver {
    let syntax: FileSyntax
    let types: TypeResolver
    let versions: VersionResolver
    let diagnostics: Diagnostics

    static let defaultEntraScope = "https://communication.azure.com//.default"

    var names: NameCheck { NameCheck(diagnostics: diagnostics) }
    var entries: EntryResolver { EntryResolver(types: types, versions: versions, diagnostics: diagnostics) }

    /// - Parameters:
    ///   - models: All that the file sees, its own first.
    ///   - enums: The same of enums.
    func library(models: [Model], enums: [Enumeration]) -> Library? {
        guard let service = syntax.service, let module = syntax.module else { return nil }
        let auth = syntax.auth?.value.map(\.value) ?? []
        let base = context(auth)
        checkVersions()
        let moduleName = module.value
        if RuntimeNames.all.contains(moduleName) || moduleName == RuntimeNames.module {
            names.checkReserved(SwiftName(moduleName), wireName: nil, at: module.location)
        }
        var library = Library(
            service: service.value,
            module: moduleName,
            docs: syntax.docs,
            apiVersion: syntax.overrides.apiVersion?.value,
            apiVersions: syntax.apiVersions?.value.map(\.value) ?? syntax.overrides.apiVersion.map { [$0.value] } ?? [],
            auth: base.auth,
            tokenScopes: base.tokenScopes,
            entraScope: base.entraScope,
            entraPermissions: syntax.entraPermissions?.value ?? .application,
            allowedHosts: syntax.allowedHosts.map(\.value),
            imports: syntax.imports.map(\.value),
            clients: ClientResolver(library: self, base: base).clients(syntax.clients),
            eventSets: syntax.eventSets.compactMap(eventSet),
            models: models,
            enums: enums,
            file: syntax.path
        )
        UsageMarker.mark(&library, own: syntax.path)
        BoxMarker(diagnostics: diagnostics).mark(&library)
        TypeNames(diagnostics: diagnostics).check(library)
        CreatedFieldCheck(diagnostics: diagnostics).check(library)
        return library
    }

    private func context(_ auth: [AuthOption]) -> ServiceContext {
        if let location = syntax.auth?.location, auth.count > 1, auth.contains(.userAccessToken) {
            diagnostics.report(MixedAuth(), at: location)
        }
        if let permissions = syntax.entraPermissions, !auth.contains(.managedIdentity) {
            diagnostics.report(EntraKeyWithoutEntra(key: "entra-permissions"), at: permissions.location)
        }
        var context = ServiceContext(
            auth: AuthOptions(auth),
            apiVersion: nil,
            tokenScopes: [],
            entraScope: Self.defaultEntraScope,
            errors: .unknown
        )
        _ = context.apply(syntax.overrides, self)
        return context
    }

    private func checkVersions() {
        versions.checkOrder(syntax.apiVersions?.value ?? [])
    }

    private func eventSet(_ set: EventSetSyntax) -> EventSet? {
        let name = names.key(set.name, isType: true)
        var collisions = Collisions("in this set of events", diagnostics)
        let events = set.events.compactMap { event -> EventSet.Event? in
            guard let declaration = types.declaration(event.model) else { return nil }
            guard declaration.reference.kind == .model else {
                let rule = TypeOutOfPlace(type: "an enum", place: "an event", allowed: "use a model")
                diagnostics.report(rule, at: event.model.location)
                return nil
            }
            let last = event.type.value.split(separator: ".").last.map(String.init) ?? event.type.value
            let name = NameSyntax(wire: Located(value: last, location: event.type.location))
            let swiftName = names.member(name, hidden: NameCheck.optionalCases.union(["unrecognized"]))
            collisions.add(swiftName, "the event `\(event.type.value)`", event.type.location, canBeNamed: false)
            return .init(
                type: event.type.value,
                swiftName: swiftName,
                model: declaration.reference,
                docs: event.docs,
                location: event.type.location
            )
        }
        collisions.check()
        guard let envelope = set.envelope else { return nil }
        return EventSet(name: name, docs: set.docs, envelope: envelope, events: events, location: set.name.location)
    }
}
