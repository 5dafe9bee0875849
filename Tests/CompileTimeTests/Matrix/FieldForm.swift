// SPDX-License-Identifier: MIT

/// How a field is declared.
enum FieldForm: String, CaseIterable, Sendable {
    case required, optional, readOnly, optionalReadOnly, defaulted, alwaysDefaulted, nullByDefault, newer, older
    case alwaysNewer
    /// With another name in some events.
    case otherName

    /// The entry of a field; `nil` if the form does not exist for the type.
    func entry(_ wireName: String, _ type: WireType, _ shape: TypeShape) -> String? {
        let text = shape.text(type.name)
        switch self {
        case .required: return "\(wireName): \(text)"
        case .optional: return "\(wireName)?: \(text)"
        case .readOnly: return "\(wireName): read-only \(text)"
        case .optionalReadOnly: return "\(wireName)?: read-only \(text)"
        case .defaulted:
            return "\(wireName)?: \(text) = \(shape.literal(type)?.text ?? "{}")"
        case .alwaysDefaulted: return "\(wireName): \(text) = \(shape.literal(type)?.text ?? "{}")"
        case .nullByDefault: return "\(wireName)?: \(text) = null"
        case .newer: return "\(wireName)?:\n        type: \(text)\n        since: \"2026-01-01\""
        case .alwaysNewer: return "\(wireName):\n        type: \(text)\n        since: \"2026-01-01\""
        case .otherName:
            return "\(wireName):\n        type: \(text)\n        other-names: [x\(wireName), \(Self.other(wireName))]"
        case .older: return "\(wireName)?:\n        type: \(text)\n        until: \"2026-01-01\""
        }
    }

    /// Whether JSON without the field can be read.
    var mayBeAbsent: Bool { ![.required, .readOnly, .alwaysDefaulted, .alwaysNewer, .otherName].contains(self) }

    /// The other name of a field.
    static func other(_ wireName: String) -> String { "other\(wireName)" }

    var isReadOnly: Bool { self == .readOnly || self == .optionalReadOnly }

    /// The field as sent by a value created with the initializer alone; `nil` for nothing.
    func initial(_ type: WireType, _ shape: TypeShape) -> String? {
        switch self {
        case .defaulted, .alwaysDefaulted: shape.literal(type)?.json
        case .nullByDefault: "null"
        case .required, .optional, .readOnly, .optionalReadOnly, .newer, .older, .alwaysNewer, .otherName: nil
        }
    }
}
