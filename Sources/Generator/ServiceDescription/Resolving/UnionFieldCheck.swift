// SPDX-License-Identifier: MIT

/// Checks that a union and its members without `in`, which share one object, have different fields.
///
/// The union's own fields would overwrite those of a member.
struct UnionFieldCheck {
    private let models: [String: Model]
    private let diagnostics: Diagnostics
    /// The places of the names that a model itself has in its object, by wire name.
    private var names: [String: [String: SourceLocation]] = [:]

    static func check(_ library: Library, _ diagnostics: Diagnostics) {
        let models = Dictionary(library.models.map { ($0.wireName, $0) }) { first, _ in first }
        var check = Self(models: models, diagnostics: diagnostics)
        for model in library.models where model.providedBy == nil {
            for member in model.union?.members ?? [] where member.field == nil { check.check(member, of: model) }
        }
    }

    private init(models: [String: Model], diagnostics: Diagnostics) {
        self.models = models
        self.diagnostics = diagnostics
    }

    private mutating func check(_ member: Union.Member, of model: Model) {
        let own = names(of: model)
        var seen: Set = [model.wireName]
        var open = [(member, depth: 1)]
        while let (next, depth) = open.popLast() {
            guard let name = next.type?.reference?.wireName, seen.insert(name).inserted else { continue }
            guard let inner = models[name] else { continue }
            guard depth < Limits.chain else {
                diagnostics.report(UnionChain(), at: member.location)
                return
            }
            let others = names(of: inner)
            let shared =
                own.count < others.count ? own.keys.filter(others.keys.contains) : others.keys.filter(own.keys.contains)
            for wireName in shared {
                let place = "in the object of this union and its member `\(member.tag)`"
                let notes = others[wireName].map { Diagnostic.Note(location: $0, message: "`\(name)` has it here") }
                diagnostics.report(
                    WireNameTwice(name: wireName, place: place),
                    at: member.location,
                    notes: [notes].compactMap(\.self)
                )
            }
            open += (inner.union?.members ?? []).filter { $0.field == nil }.map { ($0, depth + 1) }
        }
    }

    private mutating func names(of model: Model) -> [String: SourceLocation] {
        if let known = names[model.wireName] { return known }
        var found = Dictionary(model.fields.map { ($0.wireName, $0.location) }) { first, _ in first }
        if let union = model.union {
            found[union.discriminator] = union.location
            for member in union.members { if let field = member.field { found[field] = member.location } }
        }
        names[model.wireName] = found
        return found
    }
}
