// SPDX-License-Identifier: MIT

import ServiceDescription

/// An open set of texts or whole numbers.
struct EnumerationView: TemplateView {
    let enumeration: Enumeration
    let header: HeaderView

    init(_ enumeration: Enumeration, source: String) {
        self.enumeration = enumeration
        var imports = Imports()
        imports.insert(.named("ACSCore"))
        header = HeaderView(source: source, imports: imports)
    }

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .lines("documentation") { $0.documentation },
            .text("name") { $0.enumeration.swiftName.declared },
            .text("rawType") { $0.rawType },
            .text("kind") { $0.enumeration.number == nil ? "text" : "number" },
            .views("values") { view in
                view.enumeration.values.map { Value(value: $0, isText: view.enumeration.number == nil) }
            },
        ]
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

        static var keys: [TemplateKey<Self>] {
            [
                .lines("documentation") { $0.documentation },
                .text("deprecated") { $0.value.availability.deprecated.map(SwiftText.escaped) },
                .lines("lines") { $0.lines },
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
            return call.lines(indentation: 4, before: "public static let \(value.swiftName.declared) = ")
        }
    }
}
