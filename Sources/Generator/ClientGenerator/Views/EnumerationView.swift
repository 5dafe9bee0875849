// SPDX-License-Identifier: MIT

import ServiceDescription

/// An open set of texts.
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
            .views("values") { $0.enumeration.values.map(Value.init) },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText()
        for paragraph in Paragraphs(enumeration.docs).all { text.add(paragraph: Paragraphs.sentence(paragraph)) }
        text.add(paragraph: ConstraintWords.sentences(enumeration.availability).joined(separator: " "))
        return text.lines
    }

    /// One known text.
    private struct Value: TemplateView {
        let value: Enumeration.Value

        static var keys: [TemplateKey<Self>] {
            [
                .lines("documentation") { $0.documentation },
                .text("deprecated") { $0.value.availability.deprecated.map(SwiftText.escaped) },
                .lines("lines") { $0.lines },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4)
            let docs = value.docs.map(Paragraphs.sentence) ?? "The service's `\(value.wireName)`."
            let since = ConstraintWords.sentences(value.availability, withDeprecation: false)
            text.add(paragraph: ([docs] + since).joined(separator: " "))
            return text.lines
        }

        private var lines: [String] {
            let call = CallText(callee: "Self", arguments: ["rawValue: \(SwiftText.literal(value.wireName))"])
            return call.lines(indentation: 4, before: "public static let \(value.swiftName.declared) = ")
        }
    }
}
