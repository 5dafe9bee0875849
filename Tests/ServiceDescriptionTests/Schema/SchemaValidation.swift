// SPDX-License-Identifier: MIT

/// One look at a value with a schema.
struct SchemaValidation {
    private let schema: JSONSchema
    /// The pointers of the `properties` that the value has.
    private(set) var used: Set<String> = []

    init(_ schema: JSONSchema) {
        self.schema = schema
    }

    /// Where the schema refuses the value: the keyword's pointer and the value's path; `nil` if it does not.
    mutating func problem(_ value: SchemaValue) -> String? {
        problem(value, schema.root, "")
    }

    private mutating func problem(_ value: SchemaValue, _ part: JSONSchema.Part, _ path: String) -> String? {
        func refused(_ keyword: String) -> String { "\(part.pointer)/\(keyword) at \(path)" }
        if let reference = part.reference {
            guard let target = schema.definitions[reference] else { return refused("$ref") }
            if let problem = problem(value, target, path) { return problem }
        }
        if !part.types.isEmpty, !part.types.contains(value.type) { return refused("type") }
        if let words = part.words, !words.contains(value) { return refused("enum") }
        switch value {
        case .string(let text):
            if let pattern = part.pattern, !pattern.matches(text) { return refused("pattern") }
            if let least = part.counts["minLength"], text.unicodeScalars.count < least { return refused("minLength") }
        case .integer(let number):
            if let least = part.counts["minimum"], number < least { return refused("minimum") }
            if let most = part.counts["maximum"], number > most { return refused("maximum") }
        case .array(let elements):
            if let least = part.counts["minItems"], elements.count < least { return refused("minItems") }
            if part.isUnique, Set(elements).count < elements.count { return refused("uniqueItems") }
            for items in part.items {
                for (index, element) in elements.enumerated() {
                    if let problem = problem(element, items, "\(path)/\(index)") { return problem }
                }
            }
        case .object(let entries):
            if let problem = problem(entries, part, path) { return problem }
        case .null, .bool, .number: break
        }
        return combined(value, part, path)
    }

    private mutating func problem(
        _ entries: [String: SchemaValue],
        _ part: JSONSchema.Part,
        _ path: String
    ) -> String? {
        func refused(_ keyword: String) -> String { "\(part.pointer)/\(keyword) at \(path)" }
        if let least = part.counts["minProperties"], entries.count < least { return refused("minProperties") }
        for name in part.required where entries[name] == nil { return refused("required/\(name)") }
        for (name, needed) in part.dependentRequired where entries[name] != nil {
            for other in needed where entries[other] == nil { return refused("dependentRequired/\(name)") }
        }
        for (name, value) in entries {
            var isKnown = false
            if let property = part.properties[name] {
                isKnown = true
                used.insert(property.pointer)
                if let problem = problem(value, property, "\(path)/\(name)") { return problem }
            }
            for (pattern, property) in part.patternProperties where pattern.matches(name) {
                isKnown = true
                if let problem = problem(value, property, "\(path)/\(name)") { return problem }
            }
            if !isKnown, part.isClosed { return refused("additionalProperties (\(name))") }
        }
        return nil
    }

    private mutating func combined(_ value: SchemaValue, _ part: JSONSchema.Part, _ path: String) -> String? {
        func refused(_ keyword: String, _ inner: [String]) -> String {
            "\(part.pointer)/\(keyword) at \(path)" + inner.map { "\n  \($0)" }.joined()
        }
        for inner in part.parts["allOf"] ?? [] {
            if let problem = problem(value, inner, path) { return problem }
        }
        for keyword in ["anyOf", "oneOf"] {
            guard let parts = part.parts[keyword] else { continue }
            var problems: [String] = []
            for inner in parts {
                if let problem = problem(value, inner, path) { problems.append(problem) }
            }
            let matches = parts.count - problems.count
            if matches == 0 || keyword == "oneOf" && matches > 1 { return refused(keyword, problems) }
        }
        for inner in part.parts["not"] ?? [] where problem(value, inner, path) == nil { return refused("not", []) }
        for condition in part.parts["if"] ?? [] where problem(value, condition, path) == nil {
            for inner in part.parts["then"] ?? [] {
                if let problem = problem(value, inner, path) { return problem }
            }
        }
        return nil
    }
}
