// SPDX-License-Identifier: MIT

/// The type of a value, with every name resolved.
public indirect enum ValueType: Sendable, Hashable {
    case primitive(Primitive)
    /// A model or an enum.
    case reference(TypeReference)
    case array(ValueType)
    /// A dictionary by string.
    case map(ValueType)
    /// `T?`: nil is written and read as null.
    case nullable(ValueType)

    /// The model or enum somewhere inside.
    public var reference: TypeReference? {
        switch self {
        case .primitive: nil
        case .reference(let reference): reference
        case .array(let element), .map(let element), .nullable(let element): element.reference
        }
    }
}
