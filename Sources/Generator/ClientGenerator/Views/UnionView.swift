// SPDX-License-Identifier: MIT

import ServiceDescription

/// A choice between several contents: an enum, or a struct of the common fields and such an enum.
struct UnionView: TemplateView {
    let model: Model
    let cases: CasesView
    let properties: [PropertyView]
    let header: HeaderView

    func value(for key: String) -> TemplateValue {
        switch key {
        case "header": .view(header)
        case "documentation": .lines(documentation)
        case "name": .text(model.swiftName.declared)
        case "properties": .views(properties)
        case "parameters": .views(properties.filter(\.isParameter))
        case "kind": .text(cases.property)
        case "kindType": .text(cases.name)
        case "deprecated": .text(model.availability.deprecated.map(SwiftText.escaped))
        case "cases": .view(cases)
        default: .unknown
        }
    }

    private var documentation: [String] {
        var text = WrappedText()
        for paragraph in Paragraphs(model.docs).all { text.add(paragraph: Paragraphs.sentence(paragraph)) }
        text.add(paragraph: ConstraintWords.sentences(model.availability).joined(separator: " "))
        return text.lines
    }
}
