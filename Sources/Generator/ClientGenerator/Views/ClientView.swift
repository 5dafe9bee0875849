// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client: how it is made, the clients made from it, and its first dozen of operations.
struct ClientView: TemplateView {
    let client: Client
    let library: Library
    let operations: [OperationView]
    let header: HeaderView

    func value(for key: String) -> TemplateValue {
        switch key {
        case "header": .view(header)
        case "documentation": .lines(documentation)
        case "name": .text(client.name.declared)
        case "properties": .views(client.boundPath.map(BoundParameter.init))
        case "initializers": .views(client.parent == nil ? InitializerView.all(of: client, in: library) : [])
        case "isMadeAlone": .flag(client.parent == nil)
        case "children": .views(library.clients.filter { $0.parent?.client == client.name }.map(AccessorView.init))
        case "operations": .views(operations)
        default: .unknown
        }
    }

    private var documentation: [String] {
        var text = WrappedText()
        for paragraph in Paragraphs(client.docs).all { text.add(paragraph: Paragraphs.sentence(paragraph)) }
        if !client.tokenScopes.isEmpty {
            text.add(paragraph: "The token needs \(client.tokenScopes.words), unless an operation says otherwise.")
        }
        text.add(paragraph: ConstraintWords.sentences(client.availability).joined(separator: " "))
        return text.lines
    }

    /// A path parameter that the client holds.
    private struct BoundParameter: TemplateView {
        let parameter: Parameter

        func value(for key: String) -> TemplateValue {
            switch key {
            case "documentation": .lines(documentation)
            case "name": .text(parameter.swiftName.declared)
            case "type": .text(parameter.type.swiftText)
            default: .unknown
            }
        }

        private var documentation: [String] {
            var text = WrappedText(indentation: 4)
            let docs = parameter.docs.map(Paragraphs.sentence)
            let fallback = "The `\(parameter.wireName)` in the path of every operation."
            let constraints = ConstraintWords.sentences(parameter.constraints, parameter.availability)
            text.add(paragraph: ([docs ?? fallback] + constraints).joined(separator: " "))
            return text.lines
        }
    }
}
