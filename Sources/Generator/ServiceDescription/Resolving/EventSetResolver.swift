// SPDX-License-Identifier: MIT

/// Resolves the sets of events of a file.
struct EventSetResolver {
    let types: TypeResolver
    let diagnostics: Diagnostics

    private var names: NameCheck { NameCheck(diagnostics: diagnostics) }

    func sets(_ sets: [EventSetSyntax]) -> [EventSet] {
        sets.map { set in
            EventSet(
                name: names.key(set.name, isType: true),
                docs: set.docs,
                types: events(of: set),
                location: set.name.location
            )
        }
    }

    private func events(of set: EventSetSyntax) -> [EventSet.EventType] {
        var wireNames = WireNames("in these events, where case does not matter", diagnostics, ignoresCase: true)
        var cases = Collisions("in these events", diagnostics)
        let events = set.types.compactMap { type -> EventSet.EventType? in
            let name = names.event(type.name)
            if wireNames.claim(type.name.wire) {
                cases.add(name, "the event `\(type.name.wire.value)`", type.name.location)
            }
            guard case .reference(let content)? = types.resolve(type.type, in: .event) else { return nil }
            if let name = type.type?.name, isUnion(content) {
                let allowed = "use a model: the event's type already decides what it contains"
                let rule = TypeOutOfPlace(type: "a union", place: TypePlace.event.words, allowed: allowed)
                diagnostics.report(rule, at: name.location)
            }
            return EventSet.EventType(
                wireName: type.name.wire.value,
                swiftName: name,
                content: content,
                docs: type.docs,
                location: type.name.location
            )
        }
        cases.check()
        checkKinds(of: set, events)
        return events
    }

    /// A set has a nested type of its kinds, which its cases would find before a content of that name.
    private func checkKinds(of set: EventSetSyntax, _ events: [EventSet.EventType]) {
        guard let content = events.first(where: { $0.content.swiftName.text == "Kind" })?.content,
            let model = types.scope.declarations[content.wireName]
        else { return }
        let rule = NameCollision(
            name: content.swiftName.text,
            what: "the model `\(content.wireName)`",
            other: "the kinds of `\(set.name.value)`",
            place: "in these events",
            canBeNamed: true
        )
        let note = Diagnostic.Note(location: set.name.location, message: "the events `\(set.name.value)` are here")
        diagnostics.report(rule, at: model.location, notes: [note])
    }

    private func isUnion(_ content: TypeReference) -> Bool {
        types.scope.declarations[content.wireName]?.model?.members.isEmpty == false
    }
}
