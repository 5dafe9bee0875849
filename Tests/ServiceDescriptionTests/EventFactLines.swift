// SPDX-License-Identifier: MIT

import ServiceDescription

/// The facts of a library's events, one per line, in the words of `Facts/reduce_events.py`.
struct EventFactLines {
    private(set) var lines: Set<String> = []

    init(of library: Library) {
        for type in library.eventSets.flatMap(\.types) {
            lines.insert("event \(type.wireName) \(type.content.wireName)")
        }
        for model in library.models where model.usage.contains(.received) && model.providedBy == nil {
            lines.insert("model \(model.wireName)")
            for field in model.fields { add(field, of: model, in: library) }
        }
    }

    private mutating func add(_ field: Field, of model: Model, in library: Library) {
        let start = "model \(model.wireName) field \(field.wireName)"
        lines.insert("\(start): \(field.type.fact)\(field.isOptional ? " optional" : "")")
        lines.formUnion(field.otherNames.map { "\(start) or \($0)" })
        guard let reference = field.type.reference, reference.kind == .enumeration, reference.providedBy == nil else {
            return
        }
        let values = library.enumeration(named: reference.wireName)?.values ?? []
        lines.formUnion(values.map { "enum \(reference.wireName) value \($0.wireName)" })
    }
}
