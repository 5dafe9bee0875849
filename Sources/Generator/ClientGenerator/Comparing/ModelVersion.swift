// SPDX-License-Identifier: MIT

import ServiceDescription

/// A struct that is generated for a model, in one of the versions that are compared.
struct ModelVersion {
    let name: SwiftName
    let form: ModelForm
    let fields: [Field]
    let location: SourceLocation
    private let library: Library
    /// The wire names of the fields that each call sets.
    private let filled: Set<String>

    init(_ model: Model, form: ModelForm, name: SwiftName? = nil, of library: Library) {
        self.name = name ?? model.swiftName
        self.form = form
        self.library = library
        location = model.location
        let isPatch = form == .patch
        fields = model.fields.filter { !isPatch || !$0.isReadOnly }
        filled = isPatch || model.union != nil ? [] : library.filledFields[model.wireName] ?? []
    }

    /// The property of a field, to compare with that of another version.
    func property(_ field: Field, canonical: (ValueType) -> ValueType) -> FieldVersion {
        var common = field
        common.type = canonical(field.type)
        common.docs = ""
        let isFilled = filled.contains(field.wireName)
        return FieldVersion(
            field: field,
            wireType: common.type.withoutNull,
            shown: PropertyView(field, in: form, of: library, isFilledByRuntime: isFilled),
            compared: PropertyView(common, in: form, of: library, isFilledByRuntime: isFilled),
            owner: name,
            // Values of responses have no default, and nothing of them is sent.
            sentDefault: form == .response ? nil : field.defaultValue?.sent,
            isResponse: form == .response
        )
    }
}

/// A property of such a struct.
struct FieldVersion {
    let field: Field
    /// The type with the names of the old version.
    let wireType: ValueType
    /// The property as generated.
    let shown: PropertyView
    /// The property with the names of the old version.
    let compared: PropertyView
    let owner: SwiftName
    let sentDefault: Literal?
    /// Whether the struct is never sent.
    let isResponse: Bool

    /// Whether an initializer requires it.
    var isRequired: Bool { compared.isParameter && compared.defaultText == nil }

    /// Whether nil is sent as null.
    var sendsNull: Bool { compared.sendsNull }

    var symbol: String { "\(owner.text).\(field.swiftName.text)" }

    var declaration: SwiftDeclaration {
        let value = shown.defaultText.map { " = \($0)" } ?? ""
        let access = shown.isWritten ? "" : "internal(set) "
        return SwiftDeclaration(symbol: symbol, text: "\(access)var \(shown.name): \(shown.typeText)\(value)")
    }
}
