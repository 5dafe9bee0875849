// SPDX-License-Identifier: MIT

/// Collects every type that is generated for a library, and checks that they have different names and hide no other.
struct TypeNames {
    let diagnostics: Diagnostics

    private var names: NameCheck { NameCheck(diagnostics: diagnostics) }

    /// A type of the library.
    private struct Item {
        let name: SwiftName
        /// Such as `the model Foo`.
        let what: String
        let location: SourceLocation
        /// The module that implements it by hand; then it gets no file.
        var provider: String?
        /// Whether ` as ` can give it another name.
        var canBeNamed = true
        /// Whether its name was checked at its declaration.
        var isChecked = false
    }

    /// - Parameter service: The place of the service's name, which names a file and a member.
    func check(_ library: Library, service: SourceLocation) {
        let items = items(of: library)
        var collisions = Collisions("in this library", diagnostics)
        for item in items {
            if !item.isChecked { names.checkReserved(item.name, advice: nil, at: item.location) }
            if item.provider == nil, item.name.text == library.module || ModuleNames.everywhere.contains(item.name.text)
            {
                let rule = TypeNamedLikeModule(name: item.name.text, canBeNamed: item.canBeNamed)
                diagnostics.report(rule, at: item.location)
            }
            collisions.add(
                item.name,
                item.what,
                item.location,
                provider: item.provider,
                canBeNamed: item.canBeNamed
            )
        }
        collisions.check()
        checkService(library, at: service)
        checkFiles(items.filter { $0.provider == nil }, library, service)
        let byName = Dictionary(items.map { ($0.name, $0) }) { first, _ in first }
        for model in library.models { checkKind(of: model, among: byName) }
        for client in library.clients { checkHeaders(of: client, among: byName) }
    }

    private func items(of library: Library) -> [Item] {
        var items: [Item] = []
        for client in library.clients {
            let what = "the client `\(client.name.text)`"
            items.append(Item(name: client.name, what: what, location: client.location, canBeNamed: false))
        }
        for set in library.eventSets {
            let what = "the events `\(set.name.text)`"
            items.append(Item(name: set.name, what: what, location: set.location, canBeNamed: false))
        }
        for model in library.models {
            items.append(
                Item(
                    name: model.swiftName,
                    what: "the model `\(model.wireName)`",
                    location: model.location,
                    provider: model.providedBy,
                    isChecked: true
                )
            )
        }
        for value in library.enums {
            items.append(
                Item(
                    name: value.swiftName,
                    what: "the enum `\(value.wireName)`",
                    location: value.location,
                    provider: value.providedBy,
                    isChecked: true
                )
            )
        }
        for model in library.models where model.needsPatchType {
            let what = "the patch of `\(model.wireName)`"
            items.append(Item(name: model.patchName, what: what, location: model.location))
        }
        for operation in library.clients.lazy.flatMap(\.operations) {
            guard case .responses(let responses) = operation.outcome, case .cases(let name, _) = responses.shape else {
                continue
            }
            let what = "the result of `\(operation.name.text)`"
            items.append(Item(name: name, what: what, location: operation.location, canBeNamed: false))
        }
        return items
    }

    /// The service's name is a member of `ServiceConfiguration`, the name of a file, and a product in `User-Agent`.
    private func checkService(_ library: Library, at place: SourceLocation) {
        let member = SwiftName.member(for: library.service).text
        guard TextForm.isIdentifier(member), !NameCheck.untouchable.contains(member) else {
            diagnostics.report(UnderivableService(service: library.service), at: place)
            return
        }
        let words = library.service.split(separator: " ")
        if !words.allSatisfy({ TextForm.isHeaderName(String($0)) }) {
            let problem =
                "`\(library.service)` can't be sent in `User-Agent`; use ASCII letters, digits, spaces and `-`"
            diagnostics.report(ServiceNameForm(problem: problem), at: place)
        } else if library.service.utf8.count > LongName.usual {
            let problem = "`\(library.service)` has more than \(LongName.usual) letters; choose a shorter name"
            diagnostics.report(ServiceNameForm(problem: problem), at: place)
        }
    }

    /// Two files with one name can't be compiled into a module, or be in a case-insensitive folder.
    private func checkFiles(_ items: [Item], _ library: Library, _ service: SourceLocation) {
        var files: [String: Item] = [:]
        if library.clients.contains(where: { $0.tokensFor == nil }) {
            let file = Item(name: library.fileOfService, what: "the service", location: service)
            files[file.name.text.lowercased()] = file
        }
        if library.enums.contains(where: \.isGenerated) {
            let file = Item(name: library.fileOfEnums, what: "the file of all enums", location: service)
            files[file.name.text.lowercased()] = file
        }
        if library.style.reExportsCore {
            files["exports"] = Item(name: SwiftName("Exports"), what: "the file of re-exports", location: service)
        }
        for item in items {
            guard let first = files.updateValue(item, forKey: item.name.text.lowercased()) else { continue }
            // The same name is reported as a collision, unless one of the two is not a type.
            guard first.name != item.name || first.location == service else { continue }
            let rule = NameCollision(
                name: item.name.text,
                what: item.what,
                other: first.what,
                place: "in the names of files, where case does not matter",
                canBeNamed: item.canBeNamed
            )
            let note = Diagnostic.Note(location: first.location, message: "\(first.what) is here")
            diagnostics.report(rule, at: item.location, notes: [note])
        }
    }

    /// The types for the headers of responses are nested, and what is in them would find them before other types.
    private func checkHeaders(of client: Client, among items: [SwiftName: Item]) {
        let operations = client.operationsWithHeaders
        guard let first = operations.first else { return }
        for operation in operations {
            let advice = "it is for the headers of `\(operation.name.text)`: rename the operation"
            names.checkReserved(operation.headersName, advice: advice, at: operation.location)
        }
        let types =
            [(Client.headersType, "the type of the operations with headers of `\(client.name.text)`", first.location)]
            + operations.map { ($0.headersName, "the type of the headers of `\($0.name.text)`", $0.location) }
        var collisions = Collisions("in this client", diagnostics)
        for (name, what, place) in types { collisions.add(name, what, place, canBeNamed: false) }
        collisions.check()
        for (name, what, place) in types {
            guard let other = items[name] else { continue }
            let note = Diagnostic.Note(location: other.location, message: "\(other.what) is here")
            let rule = NameCollision(
                name: name.text,
                what: what,
                other: other.what,
                place: "in this library",
                canBeNamed: other.canBeNamed
            )
            diagnostics.report(rule, at: place, notes: [note])
        }
    }

    /// A union with common fields has a nested enum of its kinds, which its fields would find before other types.
    private func checkKind(of model: Model, among items: [SwiftName: Item]) {
        guard let union = model.union, !model.fields.isEmpty, model.providedBy == nil else { return }
        let name = SwiftName.type(for: union.swiftName.text)
        let advice = "write `discriminator: \(union.discriminator) as service\(name.text)`"
        names.checkReserved(name, advice: advice, at: union.location)
        guard let other = items[name] else { return }
        let note = Diagnostic.Note(location: other.location, message: "\(other.what) is here")
        let rule = NameCollision(
            name: name.text,
            what: "the kinds of `\(model.wireName)`",
            other: other.what,
            place: "in this library",
            canBeNamed: true
        )
        diagnostics.report(rule, at: union.location, notes: [note])
    }
}
