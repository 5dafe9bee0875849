// SPDX-License-Identifier: MIT

import ServiceDescription

/// The files of a module, each with the view for its template.
struct ModuleFiles {
    struct File: Sendable {
        let path: String
        let render: @Sendable (ModuleTemplates, inout TemplateOutput) -> Void
    }

    /// A client, a set of events, or a model with what belongs to it each, all enums, and the documentation's pages.
    private(set) var all: [File] = []
    private let library: Library
    private let identities: [String: Repeatability.FieldIdentity]
    /// By the client that creates them.
    private let children: [SwiftName: [Client]]
    /// The wire names of the fields that each call sets, by model.
    private let filledFields: [String: Set<String>]

    init(_ library: Library) {
        self.library = library
        identities = library.identities
        let made = library.clients.filter { $0.parent != nil }
        children = Dictionary(grouping: made) { $0.parent?.client ?? $0.name }
        filledFields = library.filledFields
        let catalog = "\(library.module).docc"
        addPage("\(catalog)/\(library.module)", \.catalog, CatalogView(library: library))
        for view in ExamplesView.all(of: library) { addPage("\(catalog)/\(view.name)", \.examples, view) }
        if library.style.reExportsCore { add("Exports", \.exports, OriginView(library: library)) }
        // A client that only supplies tokens names the revision itself: next to imports of single types, another file's
        // import of ACSCore could undo the re-export of such a type.
        let hasOperations = library.clients.contains { $0.tokensFor == nil }
        if hasOperations { add(library.fileOfService.text, \.service, ServiceView(library: library)) }
        for client in library.clients { add(client) }
        for set in library.eventSets {
            add("Events/\(set.name.text)", \.events, EventSetView(set: set, library: library))
        }
        let models = library.models.filter(\.isGenerated)
        let unions = library.unionsByMember
        let members = Dictionary(grouping: models) { unions[$0.wireName]?.wireName }
        for model in members[nil] ?? [] { add(model, members: members[model.wireName] ?? []) }
        let enums = library.enums.filter(\.isGenerated).map(type(of:))
        if !enums.isEmpty { add(library.fileOfEnums.text, types: enums) }
    }

    /// Adds a file of Swift.
    private mutating func add<View: TemplateView>(
        _ path: String,
        _ template: @escaping @Sendable (ModuleTemplates) -> Template<View>,
        _ view: View
    ) {
        all.append(File(path: path + ".swift") { template($0).render(view, into: &$1) })
    }

    /// Adds a file of types.
    private mutating func add(_ path: String, types: [TypeView]) {
        var types = types
        for index in types.indices.dropFirst() { types[index].isFurther = true }
        add(path, \.types, TypesView(library: library, types: types))
    }

    /// Adds a page of the documentation.
    private mutating func addPage<View: TemplateView>(
        _ path: String,
        _ template: @escaping @Sendable (ModuleTemplates) -> Template<View>,
        _ view: View
    ) {
        all.append(File(path: path + ".md") { template($0).render(view, into: &$1) })
    }

    // MARK: Clients

    private mutating func add(_ client: Client) {
        let path = "Clients/\(client.name.text)"
        guard client.tokensFor == nil else {
            return add(path, \.tokens, TokensView(client: client, library: library))
        }
        let operations = client.operations.map { OperationView($0, of: client, in: library, with: .value) }
        let children = children[client.name] ?? []
        let signatures = (client.boundPath + children.flatMap(\.ownPath)).map(\.type)
        let view = ClientView(
            client: client,
            library: library,
            children: children,
            operations: operations,
            header: header(for: operations, signatures)
        )
        add(path, \.client, view)
        if !client.operationsWithHeaders.isEmpty {
            add(path + "+WithHeaders", \.withHeaders, WithHeadersView(client, of: library))
        }
        for operation in client.operations { add(resultOf: operation, client) }
    }

    private func header(for operations: [OperationView], _ signatures: [ValueType]) -> HeaderView {
        var imports = Imports(signatures: signatures)
        imports.insert(.named("ACSCore"))
        for operation in operations { operation.signatureTypes.forEach { imports.insert($0) } }
        return HeaderView(library: library, imports: imports)
    }

    private mutating func add(resultOf operation: Operation, _ client: Client) {
        guard case .responses(let responses) = operation.outcome, case .cases(let name, let cases) = responses.shape
        else {
            return
        }
        let link = "\(client.name.text)/\(operation.symbol)"
        let view = ResultView(name: name.declared, operation: link, cases: cases, library: library)
        add("Models/\(name.text)", \.result, view)
    }

    // MARK: Types

    /// Adds a file for a model and the types that belong to it.
    private mutating func add(_ model: Model, members: [Model]) {
        add("Models/\(model.swiftName.text)", types: ([model] + members).flatMap(types))
    }

    private func types(of model: Model) -> [TypeView] {
        if let union = model.union { return [type(of: union, model)] }
        let type = type(of: model, in: ModelForm(model), name: model.swiftName)
        return model.needsPatchType ? [type, self.type(of: model, in: .patch, name: model.patchName)] : [type]
    }

    private func type(of model: Model, in form: ModelForm, name: SwiftName) -> TypeView {
        // A merge patch has no elements with ids.
        let isPatch = form == .patch
        let filled = isPatch ? [] : filledFields[model.wireName] ?? []
        let properties = model.fields
            .filter { !isPatch || !$0.isReadOnly }
            .map { PropertyView($0, in: form, of: library, isFilledByRuntime: filled.contains($0.wireName)) }
        let view = ModelView(
            model: model,
            name: name,
            form: form,
            properties: properties,
            library: library,
            availability: library.checked(model.availability),
            identity: isPatch ? nil : identities[model.wireName].map { IdentityView(model: model, identity: $0) }
        )
        return TypeView(declaration: .model(view), imports: imports(for: properties))
    }

    private func type(of union: Union, _ model: Model) -> TypeView {
        let properties = model.fields.map { PropertyView($0, in: ModelForm(model), of: library) }
        let isRecord = !properties.isEmpty
        let name = isRecord ? SwiftName.type(for: union.swiftName.text) : model.swiftName
        var imports = imports(for: properties)
        // The case for unknown kinds contains a JSONValue.
        imports.insert(.named("ACSCore"))
        for type in union.members.compactMap(\.type) { imports.insert(type) }
        let checks = VersionCheck.lines(ofType: model.swiftName, library.checked(model.availability))
        let frame = library.frames.first { $0.union.wireName == model.wireName }
        let cases = CasesView(
            union: union,
            name: name.declared,
            isNested: isRecord,
            library: library,
            versionChecks: isRecord ? [] : checks,
            frame: frame
        )
        let view = UnionView(
            model: model,
            cases: cases,
            properties: properties,
            library: library,
            versionChecks: checks,
            frame: frame
        )
        return TypeView(declaration: isRecord ? .record(view) : .union(view), imports: imports)
    }

    private func type(of enumeration: Enumeration) -> TypeView {
        var imports = Imports()
        imports.insert(.named("ACSCore"))
        return TypeView(declaration: .enumeration(EnumerationView(enumeration, of: library)), imports: imports)
    }

    private func imports(for properties: [PropertyView]) -> Imports {
        var imports = Imports(signatures: properties.map(\.type))
        if properties.contains(where: \.usesRuntime) { imports.insert(.named("ACSCore")) }
        return imports
    }
}
