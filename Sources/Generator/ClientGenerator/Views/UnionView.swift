// SPDX-License-Identifier: MIT

import ServiceDescription

/// A choice between several contents: an enum, or a struct of the common fields and such an enum.
struct UnionView: TemplateView {
    let model: Model
    let cases: CasesView
    let properties: [PropertyView]
    let header: HeaderView

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .lines("documentation") { $0.documentation },
            .text("name") { $0.model.swiftName.declared },
            .views("properties") { $0.properties },
            .views("parameters") { $0.properties.filter(\.isParameter) },
            .text("kind") { $0.cases.property },
            .text("kindType") { $0.cases.name },
            .text("deprecated") { $0.model.availability.deprecated.map(SwiftText.escaped) },
            .view("cases") { $0.cases },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(model.docs).adding([]))
        text.add(paragraph: ConstraintWords.sentences(model.availability).joined(separator: " "))
        return text.lines
    }
}
