// SPDX-License-Identifier: MIT

import ServiceDescription

/// An open set of texts or integers.
struct EnumerationView: TemplateView {
    let enumeration: Enumeration
    private let access: String
    /// The enum's own versions, and for each value that not every version has, the value's within those.
    private let availability: Availability
    private let versionedValues: [(value: Enumeration.Value, availability: Availability)]

    init(_ enumeration: Enumeration, of library: Library) {
        self.enumeration = enumeration
        access = library.access
        availability = library.checked(enumeration.availability)
        versionedValues = enumeration.values.compactMap { value in
            let checked = library.checked(value.availability)
            return checked.isAlways ? nil : (value, library.checked(value.versions))
        }
    }

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .text("access") { $0.access },
            .text("name") { $0.enumeration.swiftName.declared },
            .text("rawType") { $0.rawType },
            .text("kind") { $0.enumeration.number == nil ? "text" : "number" },
            .text("protocol") { $0.isVersioned ? "VersionedEnum" : "ExtensibleEnum" },
            .flag("isVersioned") { $0.isVersioned },
            .views("versions") { $0.versions },
            .views("values") { view in
                view.enumeration.values.map {
                    Value(value: $0, isText: view.enumeration.number == nil, access: view.access)
                }
            },
        ]
    }

    private var isVersioned: Bool { !availability.isAlways || !versionedValues.isEmpty }

    /// The body of `versions`; empty for an enum whose values are in every version.
    private var versions: [String] {
        guard isVersioned else { return [] }
        let others = availability.range()
        guard !versionedValues.isEmpty else { return [others] }
        // Patterns of the same type, which compares texts without regard to case.
        let cases = versionedValues.flatMap { value, availability in
            let literal = enumeration.number == nil ? SwiftText.literal(value.wireName) : value.wireName
            let pattern = CallText(callee: "Self", arguments: ["rawValue: \(literal)"])
                .lines(indentation: 8, before: "case ", after: ":")
            let line = "\(pattern[0]) \(availability.range())"
            let fits = pattern.count == 1 && 8 + line.count <= CallText.limit
            return fits ? [line] : pattern + ["    \(availability.range())"]
        }
        return ["switch self {"] + cases + ["default: \(others)", "}"]
    }

    private var rawType: String {
        switch enumeration.number {
        case nil: Primitive.string.swiftText
        case .int32: Primitive.int32.swiftText
        case .int64: Primitive.int64.swiftText
        }
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(enumeration.docs).adding([]))
        text.add(paragraph: ConstraintWords.sentences(enumeration.availability).joined(separator: " "))
        return text.lines
    }

    /// One known text or number.
    private struct Value: TemplateView {
        let value: Enumeration.Value
        let isText: Bool
        let access: String

        static var keys: [TemplateKey<Self>] {
            [
                .views("documentation") { $0.documentation },
                .views("deprecated") { $0.value.availability.attribute },
                .views("lines") { $0.lines },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4)
            let docs = value.docs ?? "The service's \(SwiftText.code(value.wireName))."
            text.add(Paragraphs(docs).adding(ConstraintWords.sentences(value.availability, withDeprecation: false)))
            return text.lines
        }

        private var rawValue: String { isText ? SwiftText.literal(value.wireName) : value.wireName }

        private var lines: [String] {
            let call = CallText(callee: "Self", arguments: ["rawValue: \(rawValue)"])
            return call.lines(indentation: 4, before: "\(access)static let \(value.swiftName.declared) = ")
        }
    }
}
