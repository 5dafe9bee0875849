// SPDX-License-Identifier: MIT

import ServiceDescription

/// A property of a model, the parameter that sets it, and its coding key.
///
/// A class, because a template passes its view for each tag, and this one has much to copy.
final class PropertyView: TemplateView {
    let name: String
    let isParameter: Bool
    /// The types in the property's declaration, for the imports.
    let type: ValueType
    private let field: Field
    private let docs: String
    private let indentation: Int
    private let access: AccessLevel
    /// The outermost first: each wraps the value of the next one.
    let attributes: [Attribute]
    let typeText: String
    let defaultText: String?
    /// The versions that have the field.
    private let availability: Availability

    /// A property wrapper of ACSCore.
    enum Attribute: String {
        case readOnly = "ReadOnly"
        case explicitNull = "ExplicitNull"
        case rawID = "RawID"
        case indirect = "Indirect"
    }

    var usesWrapper: Bool { !attributes.isEmpty }
    var usesPatch: Bool { typeText.hasPrefix("Patch<") }
    /// Whether the property is ever sent.
    var isWritten: Bool { !attributes.contains(.readOnly) }

    /// - Parameter isFilledByRuntime: Whether each call sets it, so that no initializer has it.
    init(_ field: Field, in form: ModelForm, of library: Library, isFilledByRuntime: Bool = false) {
        self.field = field
        availability = library.checked(field.availability)
        docs = field.docs ?? library.summary(of: field.type) ?? "The service's \(SwiftText.code(field.wireName))."
        indentation = 4
        access = library.style.access
        name = field.swiftName.declared
        type = field.type
        let bare = field.type.withoutNull
        let isReadOnly = field.isReadOnly && form == .plain
        isParameter = !isReadOnly && !isFilledByRuntime
        attributes = Self.attributes(of: field, in: form, isReadOnly: isReadOnly)
        // A response contains what was received; defaults are what a client sends.
        let literal = form == .response ? nil : field.defaultValue?.swiftText
        if form == .patch, field.isOptional {
            typeText = "Patch<\(bare.swiftText)>"
            defaultText = literal.map { $0 == "nil" ? ".clear" : ".set(\($0))" } ?? ".keep"
        } else {
            let isOptional = field.isOptional || field.type.isNullable || isReadOnly
            typeText = bare.swiftText + (isOptional ? "?" : "")
            defaultText = literal ?? (field.isOptional ? "nil" : nil)
        }
    }

    private static func attributes(of field: Field, in form: ModelForm, isReadOnly: Bool) -> [Attribute] {
        if form == .patch, field.isOptional { return field.type.primitive == .rawID ? [.rawID] : [] }
        var attributes: [Attribute] = []
        if field.type.primitive == .rawID { attributes.append(.rawID) }
        if field.isBoxed { attributes.append(.indirect) }
        if isReadOnly {
            attributes.append(.readOnly)
        } else if field.type.isNullable, !field.isOptional || field.defaultValue == .null {
            attributes.append(.explicitNull)
        }
        return attributes
    }

    /// The type that codes the property.
    private var coding: Coding {
        let isOptional = typeText.hasSuffix("?")
        guard let outermost = attributes.first else {
            return Coding(
                type: isOptional ? String(typeText.dropLast()) : typeText,
                isWrapped: false,
                isOptional: isOptional
            )
        }
        // The innermost wrapper of an optional value contains it without the question mark.
        let holdsOptional = attributes.last == .readOnly || attributes.last == .explicitNull
        let inner = attributes.dropFirst().reversed()
            .reduce(holdsOptional ? String(typeText.dropLast()) : typeText) { "\($1.rawValue)<\($0)>" }
        return Coding(type: "\(outermost.rawValue)<\(inner)>", isWrapped: true, isOptional: false)
    }

    private struct Coding {
        let type: String
        let isWrapped: Bool
        let isOptional: Bool
    }

    /// A wrapper around another one does not default to `nil` in an initializer that does not set it.
    private var needsInitialValue: Bool { attributes.count > 1 && attributes.last == .readOnly }

    static var keys: [TemplateKey<PropertyView>] {
        [
            .views("documentation") { $0.documentation },
            .text("name") { $0.name },
            .views("property") { $0.property },
            .views("declaration") { view in
                let value = view.defaultText.map { " = \($0)" } ?? ""
                return CodeLine("\(view.name): \(view.typeText)\(value)").lines(indentation: 8, after: ",")
            },
            .views("codingKey") { $0.field.swiftName.codingKey($0.field.wireName, indentation: 8) },
            .views("reading") { $0.reading },
            .views("writing") { $0.writing },
        ]
    }

    private var property: [String] {
        let wrappers = attributes.map { "@\($0.rawValue) " }.joined()
        return DeclarationText(
            before: "\(wrappers)\(isWritten ? access.modifier : access.readOnlyModifier)var ",
            name: name,
            type: typeText + (needsInitialValue ? " = nil" : "")
        ).lines(indentation: 4)
    }

    /// Decodes the property in a written initializer.
    private var reading: [String] {
        let coding = coding
        let call = CallText(
            callee: "try container.decode\(coding.isOptional ? "IfPresent" : "")",
            arguments: ["\(coding.type).self", "forKey: .\(name)"]
        )
        return call.lines(indentation: 8, before: "self.\(storage(coding)) = ")
    }

    /// Encodes the property in a written method.
    var writing: [String] {
        let coding = coding
        let call = CallText(
            callee: "try container.encode\(coding.isOptional ? "IfPresent" : "")",
            arguments: ["self.\(storage(coding))", "forKey: .\(name)"]
        )
        return call.lines(indentation: 8)
    }

    private func storage(_ coding: Coding) -> String {
        coding.isWrapped ? "_\(field.swiftName.text)" : name
    }

    /// Whether a version that lacks the field is refused when it is sent.
    var isVersioned: Bool { isWritten && !availability.isAlways }

    /// The check that the call's API version has the field; empty if every version has it, or if it is never sent.
    var versionCheck: [String] {
        guard isWritten else { return [] }
        let isAlwaysSent = attributes.contains(.explicitNull) || !typeText.hasSuffix("?") && !usesPatch
        let arguments = ["of: CodingKeys.\(name)"] + (isAlwaysSent ? [] : ["for: self.\(name)"])
        return VersionCheck.lines(arguments, availability)
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: indentation)
        text.add(Paragraphs(docs).adding(ConstraintWords.sentences(field.constraints, field.availability)))
        return text.lines
    }
}
