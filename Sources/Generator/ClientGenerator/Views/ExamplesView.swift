// SPDX-License-Identifier: MIT

import ServiceDescription

/// What the page of an operation shows below its documentation: the examples that call it.
struct ExamplesView: TemplateView {
    let examples: [Example]
    let operation: Operation
    let client: Client
    let library: Library

    /// A view for each operation that has examples, in the description's order.
    static func all(of library: Library) -> [Self] {
        let examples = Dictionary(grouping: library.examples) { "\($0.client).\($0.operation)" }
        return library.clients.flatMap { client in
            client.operations.compactMap { operation in
                examples["\(client.name.text).\(operation.name.text)"].map {
                    Self(examples: $0, operation: operation, client: client, library: library)
                }
            }
        }
    }

    /// The file's name, without its ending.
    var name: String { "\(client.name.text).\(operation.name.text)" }

    static var keys: [TemplateKey<Self>] {
        [
            .text("module") { $0.library.module },
            .text("symbol") { "\($0.client.name.text)/\($0.operation.symbol)" },
            .text("source") { SwiftText.commentLine($0.source) },
            .text("header") { $0.library.pageHeader },
            .views("examples") { $0.examples.map(View.init) },
        ]
    }

    /// The name of the file of examples.
    private var source: String {
        examples.first?.location.file.split(separator: "/").last.map(String.init) ?? ""
    }

    private struct View: TemplateView {
        let example: Example

        static var keys: [TemplateKey<Self>] {
            [
                .text("title") { NameWords($0.example.name).sentence },
                .views("documentation") { $0.documentation },
                .views("code") { $0.example.code },
            ]
        }

        private var documentation: [String] {
            var text = WrappedText()
            text.add(Paragraphs(example.docs).adding([]))
            return text.lines.map { String($0.dropFirst()) }
        }
    }
}
