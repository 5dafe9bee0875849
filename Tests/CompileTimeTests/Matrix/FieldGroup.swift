// SPDX-License-Identifier: MIT

/// The cells of one kind of model, form and shape: a field of one model for each type.
struct FieldGroup: Sendable {
    let place: FieldPlace
    let form: FieldForm
    let shape: TypeShape

    static let all: [FieldGroup] = FieldPlace.allCases.flatMap { place in
        FieldForm.allCases.flatMap { form in
            place.shapes(in: form).map { FieldGroup(place: place, form: form, shape: $0) }
        }
    }

    var name: String {
        [place.rawValue, form.rawValue, shape.rawValue].map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    func fragment(_ types: [WireType]) -> Fragment {
        let entries = types.compactMap { form.entry(Self.field($0), $0, shape) }
        return Fragment(
            operations: place.operations(name),
            events: place.events(name),
            frames: place.frames(name),
            models: place.declaration(name, entries)
        )
    }

    private static func field(_ type: WireType) -> String { "f\(type.word)" }

    /// The statements that read and write the fields of the types that `lint` accepts.
    func statements(_ types: [WireType]) -> [String] {
        let whole = types.map { (Self.field($0), shape.json($0.json)) }
        let sparse =
            form.mayBeAbsent ? [] : types.map { (Self.field($0), shape.isNullable ? "null" : shape.json($0.json)) }
        let isSent = !(form.isReadOnly && place.omitsReadOnly)
        var documents = [(whole, isSent ? whole : []), (sparse, isSent ? sparse : [])]
        if form == .nullByDefault, !place.isPatch {
            documents[1].1 = types.map { (Self.field($0), "null") }
        }
        if place.isPatch, form.mayBeAbsent, !form.isReadOnly {
            let nulls = types.map { (Self.field($0), "null") }
            documents.append((nulls, nulls))
        }
        if form == .otherName { documents.append((whole.map { (FieldForm.other($0.0), $0.1) }, whole)) }
        let pairs = documents.map { "(\(literal(place.object($0.0))), \(literal(place.object($0.1))))" }
        let list = "[\(pairs.joined(separator: ", "))]"
        var lines: [String] = []
        switch place {
        case .model, .union:
            lines.append(
                "await roundTrip(\"\(name)\", \(list), read: { try await client.read\(name)() }, "
                    + "write: { try await client.write\(name)($0) })"
            )
        case .response, .unionResponse:
            lines.append("await roundTrip(\"\(name)\", \(list), read: { try await client.read\(name)() })")
        case .event:
            lines.append(
                "await receives(\"\(name)\", \(list)) "
                    + "{ if case .happened(let content) = try \(name)Set($0) { content } else { nil } }"
            )
        case .frame:
            lines.append(
                "await receives(\"\(name)\", \(list)) "
                    + "{ (message: \(name)Message) in if case .full(let content) = message { content } else { nil } }"
            )
        case .patch, .patchTwin:
            lines.append("await roundTrip(\"\(name)\", \(list), write: { try await client.write\(name)($0) })")
        }
        let initial = types.compactMap { type in form.initial(type, shape).map { (Self.field(type), $0) } }
        if !initial.isEmpty, place == .model || place.isPatch || place == .union {
            let value = place.isUnion ? "kind: .leaf(.init(text: \"a\"))" : ""
            lines.append(
                "await sends(\"\(name) as made\", \(literal(place.object(initial)))) "
                    + "{ try await client.write\(name)(.init(\(value))) }"
            )
        }
        return lines
    }
}

/// A text as a literal of Swift.
func literal(_ text: String) -> String { "###\"\(text)\"###" }
