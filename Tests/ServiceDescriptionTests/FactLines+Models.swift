// SPDX-License-Identifier: MIT

import ServiceDescription

extension FactLines {
    mutating func add(_ model: Model) {
        let start = "model \(model.wireName)"
        add(start)
        for field in model.fields { add(field, of: start) }
        guard let union = model.union else { return }
        let mark = union.isTagOptional ? " optional" : ""
        for member in union.members {
            if union.members.allSatisfy({ $0.field == nil }) {
                add("\(start) member \(union.discriminator) \(member.tag) \(member.type?.fact ?? "empty")")
                continue
            }
            // Flat: the tag names a field beside it.
            add("\(start) tag \(union.discriminator)\(mark) \(member.tag)")
            if let field = member.field, let type = member.type {
                add("\(start) field \(field): \(type.fact) optional")
            }
        }
    }

    private mutating func add(_ field: Field, of start: String) {
        let name = "\(start) field \(field.wireName)"
        let marks = (field.isOptional ? " optional" : "") + (field.isReadOnly ? " read-only" : "")
        add("\(name): \(field.type.fact)\(marks)")
        if let value = field.defaultValue { add("\(name) default \(value.fact)") }
        if let value = field.constraints.serviceDefault { add("\(name) serviceDefault \(value.fact)") }
        if let range = field.constraints.range { add("\(name) range \(range)") }
        if let length = field.constraints.length { add("\(name) length \(length)") }
        if let items = field.constraints.items { add("\(name) items \(items)") }
    }
}

extension ValueType {
    /// The type on the wire, as the facts write it.
    var fact: String {
        switch self {
        // Texts on the wire. That they are never printed, or identify a person, is our addition.
        case .primitive(.secret), .primitive(.rawID): "string"
        // The facts have no width if the service states none; decimal loses nothing.
        case .primitive(.decimal): "number"
        case .primitive(let primitive): primitive.rawValue
        case .reference(let reference): reference.wireName
        case .array(let element): element.fact + "[]"
        case .map(let element): "map<\(element.fact)>"
        case .nullable(let wrapped): wrapped.fact + "?"
        }
    }
}

extension Literal {
    /// As JSON writes it, but text without quotes.
    var fact: String {
        switch self {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let digits): digits
        case .string(let text), .enumValue(let text, _): text
        case .emptyObject, .emptyMap: "{}"
        case .list(let elements): "[\(elements.map(\.fact).joined(separator: ", "))]"
        }
    }
}
