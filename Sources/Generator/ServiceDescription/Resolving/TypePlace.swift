// SPDX-License-Identifier: MIT

/// The places of types, and the types that are allowed there.
enum TypePlace {
    case field, path, query, header, responseHeader, body, mergePatch, response, error, item, member, memberField
    case longRunningResult, event

    var words: String {
        switch self {
        case .field, .memberField: "a field"
        case .path: "a path"
        case .query: "a query"
        case .header: "a header"
        case .responseHeader: "a header of a response"
        case .body: "a body"
        case .mergePatch: "a merge-patch"
        case .response: "a response"
        case .error: "`errors`"
        case .item: "`pages`"
        case .member: "a union without `in`"
        case .longRunningResult: "`result`"
        case .event: "`types`"
        }
    }

    var allowed: String {
        switch self {
        case .path, .query: "use a text, number, date, uuid or enum"
        case .header, .responseHeader: "use a text, number, date, uuid or enum"
        case .mergePatch, .error, .event: "use a model"
        case .member: "use a model or `empty`, or name the member's field with `in`"
        case .body, .response: "use a JSON type or `stream`"
        case .field, .item, .longRunningResult: "use a JSON type"
        case .memberField: "use a JSON type, or `empty` for an empty object"
        }
    }

    func allows(_ primitive: Primitive, isInside: Bool) -> Bool {
        switch self {
        case .path, .query, .header, .responseHeader:
            if primitive == .byteRange { return self == .header }
            return ![.secret, .base64, .any, .stream, .empty].contains(primitive)
        case .mergePatch, .error, .event: return false
        case .member: return primitive == .empty && !isInside
        case .body: return primitive == .stream && !isInside || Self.isWhole(primitive)
        case .response: return [.stream, .empty].contains(primitive) && !isInside || Self.isWhole(primitive)
        case .item, .longRunningResult: return Self.isWhole(primitive)
        case .field: return Self.isJSON(primitive)
        case .memberField: return primitive == .empty && !isInside || Self.isJSON(primitive)
        }
    }

    /// Only fields say that an identifier is a raw id: a value of its own is the object.
    private static func isWhole(_ primitive: Primitive) -> Bool {
        isJSON(primitive) && primitive != .rawID
    }

    private static func isJSON(_ primitive: Primitive) -> Bool {
        ![.stream, .byteRange, .empty].contains(primitive)
    }

    /// Whether lists and maps are allowed here.
    var allowsCollections: Bool {
        switch self {
        case .path, .query, .header, .responseHeader, .mergePatch, .error, .member, .event: false
        default: true
        }
    }

    /// Whether the value itself, not something inside it, can be null.
    var allowsNull: Bool {
        self == .field || self == .memberField
    }

    func allows(_ kind: TypeReference.Kind) -> Bool {
        switch self {
        case .path, .query, .header, .responseHeader: kind == .enumeration
        case .mergePatch, .error, .member, .event: kind == .model
        default: true
        }
    }
}
