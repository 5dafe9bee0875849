// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client: its initializers, the clients that it creates, and its operations.
///
/// One file, however many operations there are. Parts by number would move operations whenever one is added, and the
/// description has no groups within a client.
struct ClientView: TemplateView {
    let client: Client
    let library: Library
    let children: [Client]
    let operations: [OperationView]
    let header: HeaderView

    static var keys: [TemplateKey<Self>] {
        [
            .view("header") { $0.header },
            .views("documentation") { $0.documentation },
            .text("access") { $0.library.access },
            .text("name") { $0.client.name.declared },
            .views("properties") { view in
                view.client.boundPath.map { BoundParameterView(parameter: $0, access: view.library.access) }
            },
            .views("initializers") {
                $0.client.parent == nil ? InitializerView.all(of: $0.client, in: $0.library) : []
            },
            .flag("isMadeAlone") { $0.client.parent == nil },
            .views("preflight") { $0.client.parent == nil ? $0.preflight : [] },
            .views("children") { view in
                view.children.map { AccessorView(child: $0, access: view.library.access) }
            },
            .views("operations") { $0.operations },
        ]
    }

    /// The documentation of `preflight`.
    private var preflight: [String] {
        var text = WrappedText(indentation: 4)
        text.add(
            paragraph:
                "Checks, when a program starts, that its first call can succeed. Changes nothing at the service."
        )
        if let request = library.preflight {
            let call = "`\(request.method.rawValue) \(request.path)`"
            text.add(
                paragraph:
                    "Sends `GET /` without credentials, then \(call) with them: the service refuses wrong ones."
            )
        } else {
            text.add(
                paragraph: "Sends `GET /` without credentials. Only a call shows whether the service accepts them."
            )
        }
        text.add(item: "Throws: ``ACSError`` \(preflightFailures).", startsList: true)
        return text.lines
    }

    private var preflightFailures: String {
        let isKeyOnly = client.auth.options == [.accessKey]
        let reasons = [isKeyOnly ? nil : "returns no token", library.preflight.map { _ in "is refused" }]
        let credential = reasons.compactMap(\.self).joined(separator: " or ")
        let start = credential.isEmpty ? "" : "if the credential \(credential), "
        guard client.auth.contains(.accessKey) else { return start + "or if the endpoint can't be reached" }
        let clocks = isKeyOnly ? "or if the clocks differ" : "or, with an access key, if the clocks differ"
        return "\(start)if the endpoint can't be reached, \(clocks)"
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(client.docs).adding([]))
        if !client.tokenScopes.isEmpty {
            text.add(paragraph: "The token needs \(client.tokenScopes.words), unless an operation says otherwise.")
        }
        text.add(paragraph: ConstraintWords.sentences(client.availability).joined(separator: " "))
        text.add(paragraph: library.retirementSentences)
        return text.lines
    }
}
