// SPDX-License-Identifier: MIT

/// The shapes of a type in a description: a list, a map, an optional, and these inside each other.
enum TypeShape: String, CaseIterable, Sendable {
    case single, nullable, list, nullableList, listOfNullable, map, mapOfNullable, mapOfLists, listOfLists, mapOfMaps

    func text(_ name: String) -> String {
        switch self {
        case .single: name
        case .nullable: "\(name)?"
        case .list: "\(name)[]"
        case .nullableList: "\(name)[]?"
        case .listOfNullable: "\(name)?[]"
        case .map: "map<\(name)>"
        case .mapOfNullable: "map<\(name)?>"
        case .mapOfLists: "map<\(name)[]>"
        case .listOfLists: "\(name)[][]"
        case .mapOfMaps: "map<map<\(name)>>"
        }
    }

    func json(_ value: String) -> String {
        switch self {
        case .single, .nullable: value
        case .list, .nullableList: "[\(value),\(value)]"
        case .listOfNullable: "[\(value),null]"
        case .map: #"{"k":\#(value)}"#
        case .mapOfNullable: #"{"k":\#(value),"n":null}"#
        case .mapOfLists: #"{"k":[\#(value)],"n":[]}"#
        case .listOfLists: "[[\(value)],[]]"
        case .mapOfMaps: #"{"k":{"k":\#(value)}}"#
        }
    }

    /// A default as a description writes it, and the JSON that it is sent as.
    func literal(_ type: WireType) -> (text: String, json: String)? {
        switch self {
        case .single, .nullable: type.literal
        case .list, .nullableList, .listOfNullable, .listOfLists: ("[]", "[]")
        case .map, .mapOfNullable, .mapOfLists, .mapOfMaps: ("{}", "{}")
        }
    }

    var isNullable: Bool { self == .nullable || self == .nullableList }
}
