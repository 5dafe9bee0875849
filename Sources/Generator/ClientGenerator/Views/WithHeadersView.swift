// SPDX-License-Identifier: MIT

import ServiceDescription

/// The operations of a client that return the headers of their responses, too, with a type for the headers of each.
///
/// A file of its own: the client's file is about calls, and most need no headers.
struct WithHeadersView: TemplateView {
    let client: Client
    let library: Library
    let operations: [OperationView]
    let header: HeaderView

    init(_ client: Client, of library: Library) {
        self.client = client
        self.library = library
        operations = client.operationsWithHeaders.map { OperationView($0, of: client, in: library, with: .headers) }
        var imports = Imports(signatures: client.boundPath.map(\.type))
        imports.insert(.named("ACSCore"))
        for operation in operations {
            for type in operation.signatureTypes + operation.operation.returnedHeaders.map(\.type) {
                imports.insert(type)
            }
        }
        header = HeaderView(library: library, imports: imports)
    }

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .text("access") { $0.library.access },
            .text("name") { $0.client.name.declared },
            .text("link") { $0.client.name.text },
            .views("making") { CallText(callee: "WithHeaders", arguments: $0.arguments).lines(indentation: 8) },
            .views("properties") { view in
                view.client.boundPath.map {
                    BoundParameterView(parameter: $0, access: view.library.access, indentation: 8)
                }
            },
            .views("operations") { view in
                view.operations.enumerated().map { index, operation in
                    OperationWithHeadersView(method: operation, access: view.library.access, follows: index > 0)
                }
            },
        ]
    }

    private var arguments: [String] {
        ["pipeline: pipeline"] + client.boundPath.map { "\($0.swiftName.label): \($0.swiftName.declared)" }
    }
}

/// An operation that returns headers, and their type.
private struct OperationWithHeadersView: TemplateView {
    let method: OperationView
    let access: String
    /// Whether another one is before it.
    let follows: Bool

    static var keys: [TemplateKey<Self>] {
        [
            .flag("follows") { $0.follows },
            .views("documentation") { $0.documentation },
            .text("access") { $0.access },
            .text("type") { $0.method.operation.headersName.text },
            .views("headers") { view in
                view.method.operation.returnedHeaders.map { ResponseHeaderView(header: $0, access: view.access) }
            },
            .view("method") { $0.method },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: 4)
        text.add(paragraph: "The headers that ``\(method.operation.symbol)`` returns.")
        return text.lines
    }
}

/// A property that reads a header.
private struct ResponseHeaderView: TemplateView {
    let header: Parameter
    let access: String

    static var keys: [TemplateKey<Self>] {
        [
            .views("documentation") { $0.documentation },
            .views("lines") { $0.lines },
        ]
    }

    private var documentation: [String] {
        var text = WrappedText(indentation: 8)
        let docs = header.docs ?? "The header \(SwiftText.code(header.wireName))."
        text.add(Paragraphs(docs).adding(ConstraintWords.sentences(header.constraints, header.availability)))
        return text.lines
    }

    private var lines: [String] {
        let declaration = "\(access)var \(header.swiftName.declared): \(header.type.swiftText)? {"
        let call = CallText(callee: "head.value", arguments: ["of: \(SwiftText.literal(header.wireName))"])
        let line = "\(declaration) \(call.text) }"
        if line.fits(indentation: 8, limit: DeclarationText.limit) { return [line] }
        return [declaration] + call.lines(indentation: 12).map { "    " + $0 } + ["}"]
    }
}
