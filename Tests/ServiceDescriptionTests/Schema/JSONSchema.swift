// SPDX-License-Identifier: MIT

import Foundation

/// A JSON Schema (2020-12) with the keywords that the language's schema uses; it refuses every other one.
///
/// There is no library for it that this package could depend on.
struct JSONSchema {
    /// A keyword that is not known here, or has a form that is not.
    struct Unsupported: Error {
        var pointer: String
    }

    /// One schema inside another, found by the keywords on the way.
    struct Part {
        var pointer: String
        var reference: String?
        var types: [String] = []
        var words: [SchemaValue]?
        var pattern: SchemaPattern?
        var counts: [String: Int] = [:]
        var isUnique = false
        var items: [Part] = []
        var properties: [String: Part] = [:]
        var patternProperties: [(pattern: SchemaPattern, part: Part)] = []
        var isClosed = false
        var required: [String] = []
        var dependentRequired: [String: [String]] = [:]
        var parts: [String: [Part]] = [:]
    }

    let root: Part
    let definitions: [String: Part]

    init(_ text: String) throws {
        guard let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
            throw Unsupported(pointer: "#")
        }
        var rest = object
        let named = rest.removeValue(forKey: "$defs") as? [String: Any] ?? [:]
        definitions = try Dictionary(
            uniqueKeysWithValues: named.map { name, value in
                let pointer = "#/$defs/\(name)"
                return (pointer, try Self.part(value, pointer))
            }
        )
        root = try Self.part(rest, "#")
        for part in all where part.reference.map({ definitions[$0] == nil }) == true {
            throw Unsupported(pointer: part.pointer)
        }
    }

    private static func part(_ value: Any, _ pointer: String) throws -> Part {
        guard let object = value as? [String: Any] else { throw Unsupported(pointer: pointer) }
        var part = Part(pointer: pointer)
        for (keyword, value) in object { try read(keyword, value, "\(pointer)/\(keyword)", into: &part) }
        return part
    }

    private static func read(_ keyword: String, _ value: Any, _ pointer: String, into part: inout Part) throws {
        switch (keyword, value) {
        case ("$schema", _), ("title", _), ("description", _), ("enumDescriptions", _): break
        case ("$ref", let target as String): part.reference = target
        case ("type", let type as String): part.types = [type]
        case ("type", let types as [String]): part.types = types
        case ("enum", let words as [String]): part.words = words.map(SchemaValue.string)
        case ("pattern", let pattern as String): part.pattern = try SchemaPattern(pattern)
        case ("minLength", let count as Int), ("minItems", let count as Int), ("minProperties", let count as Int),
            ("minimum", let count as Int), ("maximum", let count as Int):
            part.counts[keyword] = count
        case ("uniqueItems", let isUnique as Bool): part.isUnique = isUnique
        case ("items", _): part.items = [try Self.part(value, pointer)]
        case ("properties", let properties as [String: Any]):
            for (name, value) in properties { part.properties[name] = try Self.part(value, "\(pointer)/\(name)") }
        case ("patternProperties", let properties as [String: Any]):
            for (pattern, value) in properties {
                let inner = try Self.part(value, "\(pointer)/\(pattern)")
                part.patternProperties.append((try SchemaPattern(pattern), inner))
            }
        case ("additionalProperties", false as Bool): part.isClosed = true
        case ("required", let names as [String]): part.required = names
        case ("dependentRequired", let names as [String: [String]]): part.dependentRequired = names
        case ("allOf", let parts as [Any]), ("anyOf", let parts as [Any]), ("oneOf", let parts as [Any]):
            part.parts[keyword] = try parts.enumerated().map { try Self.part($1, "\(pointer)/\($0)") }
        case ("not", _), ("if", _), ("then", _): part.parts[keyword] = [try Self.part(value, pointer)]
        default: throw Unsupported(pointer: pointer)
        }
    }

    /// Every schema inside this one.
    var all: [Part] {
        func inner(_ part: Part) -> [Part] {
            let parts =
                part.items + part.properties.values + part.patternProperties.map(\.part)
                + part.parts.values.flatMap(\.self)
            return [part] + parts.flatMap(inner)
        }
        return inner(root) + definitions.values.flatMap(inner)
    }
}
