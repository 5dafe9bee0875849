// SPDX-License-Identifier: MIT

import ServiceDescription

/// An argument of an operation's method, before `options`.
struct Argument {
    enum Place {
        case path, body, contentType, query, header, conditions
    }

    let place: Place
    /// The name inside the method.
    let name: String
    /// The label in a call; `nil` for none.
    var label: String? {
        place == .body ? nil : parameter?.swiftName.label ?? name
    }
    /// The declaration in the signature, with type and default.
    let declaration: String
    /// `nil` for arguments that need no documentation.
    let docs: [Documentation.Block]?
    /// The parameter that it represents.
    let parameter: Parameter?

    /// In the order of the signature.
    static func all(of operation: Operation, in library: Library) -> [Self] {
        var arguments: [Self] = []
        if case .url(let parameter) = operation.target {
            let fallback = "The whole URL, as returned by the service."
            arguments.append(parameterArgument(parameter, at: .path, fallback: fallback))
        }
        for parameter in operation.path {
            let fallback = fallback(for: parameter, "The path's", library)
            arguments.append(parameterArgument(parameter, at: .path, fallback: fallback))
        }
        if let body = operation.body { arguments += bodyArguments(body, in: library) }
        for parameter in operation.query {
            let fallback = fallback(for: parameter, "The query parameter", library)
            arguments.append(parameterArgument(parameter, at: .query, fallback: fallback))
        }
        for parameter in operation.headers {
            let fallback = fallback(for: parameter, "The header", library)
            arguments.append(parameterArgument(parameter, at: .header, fallback: fallback))
        }
        if !operation.preconditions.isEmpty { arguments.append(conditions(operation.preconditions)) }
        return arguments
    }

    /// The documentation of a parameter without its own: its type's, or its name if the description renames it in
    /// Swift.
    private static func fallback(for parameter: Parameter, _ place: String, _ library: Library) -> String? {
        if parameter.docs != nil { return nil }
        if let summary = library.summary(of: parameter.type) { return summary }
        return parameter.swiftName == .member(for: parameter.wireName) ? nil : "\(place) `\(parameter.wireName)`."
    }

    private static func parameterArgument(_ parameter: Parameter, at place: Place, fallback: String?) -> Self {
        let literal = parameter.defaultValue?.swiftText
        let isOptional = parameter.isOptional
        let type = parameter.type.withoutNull.swiftText + (isOptional ? "?" : "")
        let assigned = (literal ?? (isOptional ? "nil" : nil)).map { " = \($0)" } ?? ""
        let sentences = ConstraintWords.sentences(parameter.constraints, parameter.availability)
        let docs = (parameter.docs ?? fallback).map { Paragraphs($0).adding(sentences) }
        return Self(
            place: place,
            name: parameter.swiftName.declared,
            declaration: "\(parameter.swiftName.declared): \(type)\(assigned)",
            docs: docs ?? (sentences.isEmpty ? nil : [.text(sentences.joined(separator: " "))]),
            parameter: parameter
        )
    }

    private static func bodyArguments(_ body: RequestContent, in library: Library) -> [Self] {
        var type = body.type.swiftText
        if body.format == .mergePatch, let reference = body.type.reference,
            let model = library.model(named: reference.wireName), model.needsPatchType
        {
            type = model.patchName.declared
        }
        var suffix = ""
        if body.sendsEmptyObject { suffix = " = .init()" } else if body.isOptional { suffix = "? = nil" }
        let request = Self(
            place: .body,
            name: "request",
            declaration: "_ request: \(type)\(suffix)",
            docs: body.docs.map { Paragraphs($0).adding([]) },
            parameter: nil
        )
        guard case .content(let types) = body.format, types.count > 1 else { return [request] }
        let contentType = Self(
            place: .contentType,
            name: "contentType",
            declaration: "contentType: String = \(SwiftText.literal(types[0]))",
            docs: [.text("One of " + types.map { "`\($0)`" }.joined(separator: ", ") + ".")],
            parameter: nil
        )
        return [request, contentType]
    }

    private static func conditions(_ preconditions: [Precondition]) -> Self {
        let names = preconditions.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let docs = preconditions.count == 1 ? names : "Any of \(names)"
        return Self(
            place: .conditions,
            name: "conditions",
            declaration: "conditions: RequestConditions? = nil",
            docs: [.text("\(docs); if it does not hold, the service responds with 412.")],
            parameter: nil
        )
    }
}
