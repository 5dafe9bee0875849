// SPDX-License-Identifier: MIT

import ServiceDescription

/// What an operation with several success types returns: an enum with a case for each.
struct ResultView: TemplateView {
    let name: String
    let operation: String
    let cases: [ResultCase]
    let header: HeaderView

    init(name: String, operation: String, cases: [ResultCase], source: String) {
        self.name = name
        self.operation = operation
        self.cases = cases
        header = HeaderView(source: source, imports: Imports(signatures: cases.compactMap(\.type)))
    }

    func value(for key: String) -> TemplateValue {
        switch key {
        case "header": .view(header)
        case "name": .text(name)
        case "operation": .text(operation)
        case "cases": .views(cases.map(Case.init))
        default: .unknown
        }
    }

    /// One success type.
    private struct Case: TemplateView {
        let result: ResultCase

        func value(for key: String) -> TemplateValue {
            switch key {
            case "documentation": .lines(documentation)
            case "name": .text(result.name.declared)
            case "type": .text(result.type?.swiftText)
            default: .unknown
            }
        }

        private var documentation: [String] {
            let statuses = result.statuses.map(String.init).joined(separator: " or ")
            var text = WrappedText(indentation: 4)
            let docs = result.docs.map { Paragraphs.sentence($0) + " " } ?? ""
            text.add(paragraph: "\(docs)Status \(statuses).")
            return text.lines
        }
    }
}
