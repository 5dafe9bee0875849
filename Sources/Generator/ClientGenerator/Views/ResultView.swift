// SPDX-License-Identifier: MIT

import ServiceDescription

/// The result of an operation with several success types: an enum with a case for each.
struct ResultView: TemplateView {
    let name: String
    let operation: String
    let cases: [ResultCase]
    let header: HeaderView

    init(name: String, operation: String, cases: [ResultCase], library: Library) {
        self.name = name
        self.operation = operation
        self.cases = cases
        header = HeaderView(library: library, imports: Imports(signatures: cases.compactMap(\.type)))
    }

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .text("access") { $0.header.library.access },
            .text("name") { $0.name },
            .text("operation") { $0.operation },
            .views("cases") { $0.cases.map(Case.init) },
        ]
    }

    /// One success type.
    private struct Case: TemplateView {
        let result: ResultCase

        static var keys: [TemplateKey<Self>] {
            [
                .views("documentation") { $0.documentation },
                .text("name") { $0.result.name.declared },
                .text("type") { $0.result.type?.swiftText },
            ]
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
