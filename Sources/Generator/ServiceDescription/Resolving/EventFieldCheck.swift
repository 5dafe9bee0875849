// SPDX-License-Identifier: MIT

/// Checks the names of fields that are read without regard to case, and under other names: those of events.
struct EventFieldCheck {
    private let diagnostics: Diagnostics
    /// The fields of models that only events have.
    private let received: Set<SourceLocation>

    static func check(_ library: Library, _ diagnostics: Diagnostics) {
        let received = library.models.filter { $0.usage == .received && $0.union == nil }
        let check = Self(
            diagnostics: diagnostics,
            received: Set(received.lazy.flatMap(\.fields).filter { !$0.otherNames.isEmpty }.map(\.location))
        )
        for model in library.models where model.providedBy == nil {
            check.checkUse(of: model)
            if model.usage.contains(.received) { check.checkNames(of: model) }
        }
    }

    private func checkUse(of model: Model) {
        for field in model.fields where !field.otherNames.isEmpty {
            if model.union != nil {
                report("`\(model.wireName)` is a union, whose fields have one name", field)
            } else if !model.usage.subtracting(.received).isEmpty {
                report("operations also use `\(model.wireName)`", field)
            } else if !received.contains(field.location) {
                report("no event contains `\(model.wireName)`", field)
            }
        }
    }

    private func report(_ problem: String, _ field: Field) {
        diagnostics.report(OtherNamesMisuse(problem: problem), at: field.location)
    }

    /// Each name, own or other, has one field.
    private func checkNames(of model: Model) {
        var names = WireNames("in this model of events, where case does not matter", diagnostics, ignoresCase: true)
        var exact: Set<String> = []
        // The same name twice is an error in every model.
        for field in model.fields where exact.insert(field.wireName).inserted {
            _ = names.claim(Located(value: field.wireName, location: field.location))
        }
        for field in model.fields {
            for name in field.otherNames { _ = names.claim(Located(value: name, location: field.location)) }
        }
    }
}
