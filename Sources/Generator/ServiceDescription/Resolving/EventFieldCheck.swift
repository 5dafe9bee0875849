// SPDX-License-Identifier: MIT

/// Checks the names of fields that are read without regard to case, and under other names: those of events and of
/// messages of streams.
struct EventFieldCheck {
    private let diagnostics: Diagnostics
    /// The uses in which names are read so.
    private static let uses: Model.Usage = [.received, .streamed]

    /// The fields of models that have no other use.
    private let received: Set<SourceLocation>

    static func check(_ library: Library, _ diagnostics: Diagnostics) {
        let received = library.models.filter { model in
            !model.usage.isEmpty && model.usage.isSubset(of: uses) && model.union == nil
        }
        let check = Self(
            diagnostics: diagnostics,
            received: Set(received.lazy.flatMap(\.fields).filter { !$0.otherNames.isEmpty }.map(\.location))
        )
        for model in library.models where model.providedBy == nil {
            check.checkUse(of: model)
            if !model.usage.isDisjoint(with: uses) { check.checkNames(of: model) }
        }
    }

    private func checkUse(of model: Model) {
        for field in model.fields where !field.otherNames.isEmpty {
            if model.union != nil {
                report("`\(model.wireName)` is a union, whose fields have one name", field)
            } else if !model.usage.isSubset(of: Self.uses) {
                report("`\(model.wireName)` is also sent or returned", field)
            } else if !received.contains(field.location) {
                report("no event or stream contains `\(model.wireName)`", field)
            }
        }
    }

    private func report(_ problem: String, _ field: Field) {
        diagnostics.report(OtherNamesMisuse(problem: problem), at: field.location)
    }

    /// Each name, own or other, has one field.
    private func checkNames(of model: Model) {
        var names = WireNames("in this received model, where case does not matter", diagnostics, ignoresCase: true)
        var exact: Set<String> = []
        var own = model.fields.map { Located(value: $0.wireName, location: $0.location) }
        if let union = model.union {
            own.append(Located(value: union.discriminator, location: union.location))
            own += union.members.compactMap { member in
                member.field.map { Located(value: $0, location: member.location) }
            }
        }
        // The same name twice is an error in every model, and several members can have one field.
        for name in own where exact.insert(name.value).inserted { _ = names.claim(name) }
        for field in model.fields {
            for name in field.otherNames { _ = names.claim(Located(value: name, location: field.location)) }
        }
    }
}
