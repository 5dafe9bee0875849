// SPDX-License-Identifier: MIT

/// What the language says of a type, as far as it decides where values can be.
enum TypeKind: Sendable {
    /// A scalar with a text form: in JSON, a path, a query and a header.
    case text
    /// In JSON alone.
    case json
    /// A communication identifier, which only a field or parameter can declare as a text.
    case rawID
    case enumeration, model, union
    /// A model that is written by hand.
    case provided
    /// Bytes that are a whole body, the value of a header, and no content.
    case stream, range, nothing

    /// Whether a field can hold it.
    fileprivate var isInJSON: Bool { ![.stream, .range, .nothing].contains(self) }

    /// Whether it can be in a path, query or header.
    fileprivate var isParameter: Bool { [.text, .rawID, .enumeration].contains(self) }

    fileprivate var isModel: Bool { [.model, .union, .provided].contains(self) }
}

extension FieldGroup {
    /// The ids of the rules that refuse a field of a type, as the language states them; none if it is accepted.
    func refusals(_ type: WireType) -> Set<String> {
        guard type.kind.isInJSON else { return ["type-out-of-place"] }
        switch form {
        case .defaulted, .alwaysDefaulted: return shape.literal(type) == nil ? [type.noDefault] : []
        case .nullByDefault: return shape.isNullable ? [] : ["default-mismatch"]
        case .otherName: return place == .event || place == .frame ? [] : ["other-names-misuse"]
        case .required, .optional, .readOnly, .optionalReadOnly, .newer, .older, .alwaysNewer: return []
        }
    }
}

extension ValueCell {
    /// The ids of the rules that refuse the cell, as the language states them; none if it is accepted.
    var refusals: Set<String> {
        switch place {
        case .path: type.name == "string" && shape == .single ? ["says-nothing"] : parameterRefusals
        case .query, .optionalQuery, .defaultQuery, .header, .optionalHeader, .defaultHeader, .responseHeader,
            .clientPath:
            parameterRefusals
        case .repeatedQuery, .joinedQuery: Self.outOfPlace(unless: shape == .single && type.kind.isParameter)
        case .errors: Self.outOfPlace(unless: shape == .single && type.kind.isModel)
        case .body, .optionalBody:
            type.kind == .stream && shape == .single ? ["body-out-of-place"] : Self.outOfPlace(unless: isWhole)
        // JSON has a short form, so that a content type would be lost.
        case .content:
            Self.outOfPlace(unless: isWhole || shape == .single && type.kind == .stream)
                .union(isWhole ? ["body-out-of-place"] : [])
        case .response:
            if shape == .single, type.kind == .nothing {
                ["says-nothing"]
            } else {
                Self.outOfPlace(unless: isWhole || shape == .single && type.kind == .stream)
            }
        case .oneOfResponses: Self.outOfPlace(unless: isWhole || shape == .single && type.kind == .nothing)
        case .item, .result: Self.outOfPlace(unless: isWhole)
        case .member: Self.outOfPlace(unless: type.kind.isInJSON || shape == .single && type.kind == .nothing)
        case .created:
            if !type.kind.isInJSON {
                ["type-out-of-place"]
            } else {
                shape == .single && ["string", "raw-id", "uuid", "int32", "int64"].contains(type.name)
                    ? [] : ["creates-misuse"]
            }
        }
    }

    /// Whether it is a JSON document of its own: an identifier is an object there, and null is no document.
    private var isWhole: Bool { type.kind.isInJSON && type.kind != .rawID && shape != .nullable }

    private var parameterRefusals: Set<String> {
        let isHeader = [.header, .optionalHeader, .defaultHeader].contains(place)
        let isAllowed = type.kind.isParameter || isHeader && type.kind == .range
        let outOfPlace = Self.outOfPlace(unless: isAllowed)
        switch shape {
        case .single where isAllowed && [.defaultQuery, .defaultHeader].contains(place):
            return shape.literal(type) == nil ? [type.noDefault] : []
        case .single: return outOfPlace
        case .list where [.query, .optionalQuery, .defaultQuery].contains(place):
            return outOfPlace.union(["query-list-misuse"])
        default: return ["type-out-of-place"]
        }
    }

    private static func outOfPlace(unless isAllowed: Bool) -> Set<String> { isAllowed ? [] : ["type-out-of-place"] }
}

extension WireType {
    /// The rule that refuses `{}` as a default.
    fileprivate var noDefault: String { kind.isModel ? "no-empty-default" : "default-mismatch" }
}
