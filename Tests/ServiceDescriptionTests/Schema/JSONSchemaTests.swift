// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

/// The tests' own validator, keyword by keyword, as the specification of JSON Schema defines each.
@Suite(.stallLimit) struct JSONSchemaTests {
    @Test(arguments: [
        (#"{"type": "string"}"#, "a", "5"),
        (#"{"type": ["string", "array"]}"#, "[1]", "{a: 1}"),
        (#"{"type": "integer"}"#, "5", "5.5"),
        (#"{"type": "integer"}"#, "5", "'5'"),
        (#"{"type": "boolean"}"#, "true", "'true'"),
        (#"{"enum": ["a", "b"]}"#, "b", "c"),
        (#"{"pattern": "b.d"}"#, "abcde", "bd"),
        (#"{"pattern": "^\\w[\\d.]$"}"#, "a.", "ä."),
        (#"{"minLength": 2}"#, "ab", "a"),
        (#"{"minimum": 100}"#, "100", "99"),
        (#"{"maximum": 599}"#, "599", "600"),
        (#"{"minItems": 1}"#, "[a]", "[]"),
        (#"{"uniqueItems": true}"#, "[a, b]", "[a, a]"),
        (#"{"items": {"type": "string"}}"#, "[a, b]", "[a, 1]"),
        (#"{"properties": {"a": {"type": "string"}}}"#, "{a: b, c: 1}", "{a: 1}"),
        (#"{"patternProperties": {"^a": {"type": "string"}}}"#, "{b: 1, ab: c}", "{ab: 1}"),
        (#"{"properties": {"a": {}}, "additionalProperties": false}"#, "{a: 1}", "{a: 1, b: 1}"),
        (#"{"minProperties": 1}"#, "{a: 1}", "{}"),
        (#"{"required": ["a"]}"#, "{a: 1}", "{b: 1}"),
        (#"{"dependentRequired": {"a": ["b"]}}"#, "{b: 1}", "{a: 1}"),
        (#"{"allOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, "{a: 1, b: 1}", "{a: 1}"),
        (#"{"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, "{a: 1, b: 1}", "{c: 1}"),
        (#"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, "{a: 1}", "{a: 1, b: 1}"),
        (#"{"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, "{b: 1}", "{c: 1}"),
        (#"{"not": {"required": ["a"]}}"#, "{b: 1}", "{a: 1}"),
        (#"{"if": {"required": ["a"]}, "then": {"required": ["b"]}}"#, "{c: 1}", "{a: 1}"),
        (##"{"$ref": "#/$defs/x", "$defs": {"x": {"type": "string"}}}"##, "a", "1"),
    ])
    func `accepts one value and refuses the other`(_ example: (schema: String, right: String, wrong: String)) throws {
        let schema = try JSONSchema(example.schema)
        let problems = try [example.right, example.wrong].map { text -> String? in
            let source = SourceFile(path: "a.yaml", bytes: Array(text.utf8))
            let node = try #require(NodeReader.read(source, Diagnostics()))
            var validation = SchemaValidation(schema)
            return validation.problem(SchemaValue(node))
        }
        #expect(problems[0] == nil)
        #expect(problems[1] != nil)
    }

    @Test(arguments: [
        #"{"format": "date"}"#, #"{"items": {"maxLength": 3}}"#, #"{"additionalProperties": {}}"#, #"{"else": {}}"#,
        ##"{"$ref": "#/$defs/nowhere"}"##, #"{"items": true}"#, #"{"enum": [1]}"#, #"{"$defs": {"x": {"const": 1}}}"#,
    ])
    func `refuses a schema that it does not understand`(_ schema: String) {
        #expect(throws: JSONSchema.Unsupported.self) { try JSONSchema(schema) }
    }
}
