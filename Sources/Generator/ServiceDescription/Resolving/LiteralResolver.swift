// SPDX-License-Identifier: MIT

/// Checks that a default fits its type.
struct LiteralResolver {
    let types: TypeResolver
    let diagnostics: Diagnostics

    /// Whether the client sends it. The service's own default is only documented.
    var isSent = true

    /// `nil` if it does not fit, which is reported.
    func resolve(_ syntax: LiteralSyntax?, as type: ValueType?) -> Literal? {
        guard let syntax, let type else { return nil }
        let isNull = if case .scalar("null", isText: false) = syntax.content { true } else { false }
        switch type {
        case .nullable(let inner): return isNull ? .null : resolve(syntax, as: inner)
        case _ where isNull: return mismatch(syntax, type)
        case .array(let element): return list(syntax, element, type)
        case .map:
            if case .emptyMapping = syntax.content { return .emptyMap }
            return mismatch(syntax, type)
        case .primitive(let primitive): return value(syntax, primitive, type)
        case .reference(let reference): return value(syntax, reference, type)
        }
    }

    private func list(_ syntax: LiteralSyntax, _ element: ValueType, _ type: ValueType) -> Literal? {
        guard case .list(let elements) = syntax.content else { return mismatch(syntax, type) }
        return .list(elements.compactMap { resolve($0, as: element) })
    }

    private func value(_ syntax: LiteralSyntax, _ primitive: Primitive, _ type: ValueType) -> Literal? {
        guard case .scalar(let text, let isText) = syntax.content else { return mismatch(syntax, type) }
        switch primitive {
        case .string where isText || PlainScalar(text) == nil: return .string(text)
        case .bool where !isText && (text == "true" || text == "false"): return .bool(text == "true")
        case .int32 where !isText:
            return Int32(text).map { .integer(Int64($0)) } ?? mismatch(syntax, type)
        case .int64 where !isText:
            return Int64(text).map(Literal.integer) ?? mismatch(syntax, type)
        case .float where !isText && Self.isLiteral(text, of: Float.self),
            .double where !isText && Self.isLiteral(text, of: Double.self):
            return .number(text)
        // In Swift, it would pass through a `Double`.
        case .decimal where !isText && TextForm.isNumber(text) && !isSent: return .number(text)
        default: return mismatch(syntax, type)
        }
    }

    /// Whether the compiler accepts a number as a literal without a warning. It neither overflows nor underflows, and
    /// digits without a fraction or exponent lose nothing.
    private static func isLiteral<Value>(_ text: String, of type: Value.Type) -> Bool
    where Value: BinaryFloatingPoint & LosslessStringConvertible {
        guard TextForm.isNumber(text), let value = Value(text), value.isFinite else { return false }
        let digits = text.prefix { $0 != "e" && $0 != "E" }
        let isZero = digits.allSatisfy { "-0.".contains($0) }
        if digits.count == text.count, !digits.contains(".") {
            guard let integer = Int64(text) else { return false }
            return Value(exactly: integer) != nil
        }
        return isZero || value.magnitude > .leastNormalMagnitude
    }

    private func value(_ syntax: LiteralSyntax, _ reference: TypeReference, _ type: ValueType) -> Literal? {
        guard let declaration = types.scope.declarations[reference.wireName] else { return nil }
        switch (syntax.content, declaration.kind) {
        case (.scalar(let text, let isText), .enumeration(let enumeration)):
            if enumeration.number != nil, isText { return mismatch(syntax, type) }
            guard let value = types.index.value(text, of: enumeration) else {
                let hint = diagnostics.hint(for: text, in: enumeration.values.map(\.name.wire.value))
                diagnostics.report(
                    UnknownEnumValue(value: text, type: reference.wireName, hint: hint),
                    at: syntax.location
                )
                return nil
            }
            if isSent, declaration.reference.providedBy != nil {
                let type = declaration.reference.swiftName.text
                guard RuntimeNames.enums[type]?.contains(text) == true else {
                    let expected = "none: \(RuntimeNames.module) has no member of `\(type)` for `\(text)`"
                    diagnostics.report(DefaultMismatch(expected: expected), at: syntax.location)
                    return nil
                }
            }
            checkDeprecated(value.availability, "the value `\(text)`", at: syntax.location)
            let name = value.name.swift.map { SwiftName($0.value) } ?? .member(for: text)
            return .enumValue(wireName: text, swiftName: name)
        case (.emptyMapping, .model(let model)):
            if isSent, let problem = types.index.emptyModels.problem(with: model, in: types.scope) {
                diagnostics.report(NoEmptyDefault(problem: problem), at: syntax.location)
                return nil
            }
            checkDeprecated(model.availability, "the model `\(reference.wireName)`", at: syntax.location)
            return .emptyObject
        default: return mismatch(syntax, type)
        }
    }

    /// If it were sent by default, the compiler would warn in every app.
    private func checkDeprecated(_ availability: AvailabilitySyntax, _ what: String, at place: SourceLocation) {
        guard isSent, let deprecated = availability.deprecated else { return }
        diagnostics.report(
            DeprecatedDefault(what: what, advice: deprecated.value.replacing("\n", with: " ")),
            at: place
        )
    }

    private func mismatch(_ syntax: LiteralSyntax, _ type: ValueType) -> Literal? {
        diagnostics.report(DefaultMismatch(expected: Self.expected(for: type)), at: syntax.location)
        return nil
    }

    private static func expected(for type: ValueType) -> String {
        switch type {
        case .nullable(let inner): "`null`, or " + expected(for: inner)
        case .array: "`[]` or a list of values"
        case .map: "`{}`"
        case .reference(let reference): reference.kind == .model ? "`{}`" : "a value of `\(reference.wireName)`"
        case .primitive(let primitive):
            switch primitive {
            case .string: "a text (quoted, if YAML reads it as a number, date, boolean or null)"
            case .bool: "`true` or `false`"
            case .int32, .int64: "an integer that fits `\(primitive.rawValue)`"
            case .float, .double: "a number that fits `\(primitive.rawValue)`, in the form of JSON, such as `0.5`"
            default: "none: a `\(primitive.rawValue)` can't have a default"
            }
        }
    }
}
