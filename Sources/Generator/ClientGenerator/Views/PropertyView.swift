// SPDX-License-Identifier: MIT

import ServiceDescription

/// A property of a model, the parameter that sets it, and its coding.
///
/// A class, because a template passes its view for each tag, and this one has much to copy.
final class PropertyView: TemplateView {
    let name: String
    let isParameter: Bool
    /// The types in the property's declaration, for the imports.
    let type: ValueType
    private let field: Field
    private let docs: String
    private let access: AccessLevel
    let typeText: String
    let defaultText: String?
    /// Whether the model contains itself in the property, which is boxed.
    private let isBoxed: Bool
    /// Whether the property is encoded.
    let isWritten: Bool
    /// Whether `nil` is sent as null.
    let sendsNull: Bool
    /// The versions that have the field; all of them in a response.
    private let availability: Availability

    /// Whether its type is one of ACSCore's.
    var usesRuntime: Bool { isBoxed || usesPatch }
    private var usesPatch: Bool { typeText.hasPrefix("Patch<") }
    private var isOptional: Bool { typeText.hasSuffix("?") }

    /// - Parameter isFilledByRuntime: Whether each call sets it, so that no initializer has it.
    init(_ field: Field, in form: ModelForm, of library: Library, isFilledByRuntime: Bool = false) {
        self.field = field
        availability = form == .response ? .always : library.checked(field.availability)
        docs = field.docs ?? library.summary(of: field.type) ?? "The service's \(SwiftText.code(field.wireName))."
        access = library.style.access
        name = field.swiftName.declared
        type = field.type
        let bare = field.type.withoutNull
        let isReadOnly = field.isReadOnly && form == .plain
        isParameter = !isReadOnly && !isFilledByRuntime
        isWritten = !isReadOnly
        let isPatch = form == .patch && field.isOptional
        isBoxed = field.isBoxed && !isPatch
        let isNull = field.type.isNullable && (!field.isOptional || field.defaultValue == .null)
        sendsNull = isNull && !isPatch && !isReadOnly
        // A response contains what was received; defaults are what a client sends.
        let literal = form == .response ? nil : field.defaultValue?.swiftText
        if isPatch {
            typeText = "Patch<\(bare.swiftText)>"
            defaultText = literal.map { $0 == "nil" ? ".clear" : ".set(\($0))" } ?? ".keep"
        } else {
            let isOptional = field.isOptional || field.type.isNullable || isReadOnly
            typeText = bare.swiftText + (isOptional ? "?" : "")
            defaultText = literal ?? (field.isOptional ? "nil" : nil)
        }
    }

    static var keys: [TemplateKey<PropertyView>] {
        [
            .views("documentation") { $0.documentation },
            .text("name") { $0.name },
            .views("property") { $0.property },
            .views("reading") { $0.reading },
        ]
    }

    private var property: [String] {
        let access = isWritten ? access.modifier : access.readOnlyModifier
        return DeclarationText(
            before: "\(isBoxed ? "@Indirect " : "")\(access)var ",
            name: name,
            // A wrapped property does not default to `nil` in an initializer that does not set it.
            type: typeText + (isBoxed && !isParameter ? " = nil" : "")
        ).lines(indentation: 4)
    }

    /// The parameter of the initializer.
    var parameter: String { "\(name): \(typeText)" + (defaultText.map { " = \($0)" } ?? "") }

    /// Decodes the property.
    var reading: [String] {
        let call = CallText(callee: "try fields.decode\(isOptional ? "IfPresent" : "")", arguments: [key])
        guard isRawID else { return call.lines(indentation: 8, before: "self.\(name) = ") }
        return CallText(arguments: ["rawIDs: \(call.text)"]).lines(indentation: 8, before: "self.\(name) = ")
    }

    /// Encodes the property; empty if only the service sets it.
    var writing: [String] {
        guard isWritten else { return [] }
        let value = "self.\(name)\(isRawID ? ".rawIDs" : "")"
        let callee = "try fields.encode\(isOptional && !sendsNull ? "IfPresent" : "")"
        return CallText(callee: callee, arguments: [value, key] + availability.bounds).lines(indentation: 8)
    }

    private var isRawID: Bool { field.type.primitive == .rawID }

    private var key: String { "forKey: \(SwiftText.literal(field.wireName))" }

    /// Whether a version that lacks the field is refused when it is sent.
    var isVersioned: Bool { isWritten && !availability.isAlways }

    private var documentation: [String] {
        var text = WrappedText(indentation: 4)
        text.add(Paragraphs(docs).adding(ConstraintWords.sentences(field.constraints, field.availability)))
        return text.lines
    }
}
