// SPDX-License-Identifier: MIT

import ServiceDescription

/// A property of a model, the parameter that sets it, and its coding key.
struct PropertyView: TemplateView {
    let name: String
    let isParameter: Bool
    /// What the property's declaration names, for the imports.
    let type: ValueType
    private let field: Field
    private let docs: String
    private let indentation: Int
    private let attribute: Attribute?
    private let typeText: String
    private let defaultText: String?

    /// A property wrapper of ACSCore.
    enum Attribute: String {
        case readOnly = "ReadOnly"
        case explicitNull = "ExplicitNull"
        case rawID = "RawID"
        case indirect = "Indirect"
    }

    var usesWrapper: Bool { attribute != nil }
    var usesPatch: Bool { typeText.hasPrefix("Patch<") }
    /// What synthesized coding would call, for models that are coded by hand.
    var isCodedIfPresent: Bool { typeText.hasSuffix("?") }

    /// - Parameter isFilledByRuntime: Whether each call sets it, so that no initializer takes it.
    init(_ field: Field, in form: ModelForm, of library: Library, isFilledByRuntime: Bool = false) throws {
        self.field = field
        docs = field.docs ?? library.summary(of: field.type) ?? "The service's \(SwiftText.code(field.wireName))."
        indentation = 4
        name = field.swiftName.declared
        type = field.type
        let bare = field.type.withoutNull
        let isReadOnly = field.isReadOnly && form == .plain
        isParameter = !isReadOnly && !isFilledByRuntime
        let attributes = Self.attributes(of: field, in: form, isReadOnly: isReadOnly)
        attribute = attributes.first
        guard attributes.count <= 1 else {
            let problem = "'\(field.wireName)' would need \(attributes.map(\.rawValue)) at once"
            throw RenderingError.unsupported(field.location, problem)
        }
        let literal = try field.defaultValue?.swiftText(for: field.type, at: field.location)
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
        var attributes: [Attribute] = []
        if isReadOnly { attributes.append(.readOnly) }
        if form != .patch || !field.isOptional {
            if field.type.isNullable, !field.isOptional || field.defaultValue == .null {
                attributes.append(.explicitNull)
            }
            if field.type.primitive == .rawID { attributes.append(.rawID) }
            if field.isBoxed { attributes.append(.indirect) }
        }
        return attributes
    }

    static var keys: [TemplateKey<Self>] {
        [
            .lines("documentation") { $0.documentation },
            .text("attribute") { $0.attribute?.rawValue },
            .flag("readOnly") { $0.attribute == .readOnly },
            .text("name") { $0.name },
            .text("type") { $0.typeText },
            .text("declaration") { "\($0.name): \($0.typeText)\($0.defaultText.map { " = \($0)" } ?? "")" },
            .text("wireName") {
                $0.field.wireName == $0.field.swiftName.text ? nil : SwiftText.escaped($0.field.wireName)
            },
            .text("codedType") { $0.isCodedIfPresent ? String($0.typeText.dropLast()) : $0.typeText },
            .flag("optional") { $0.isCodedIfPresent },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: indentation)
        text.add(Paragraphs(docs).adding(ConstraintWords.sentences(field.constraints, field.availability)))
        return text.lines
    }
}
