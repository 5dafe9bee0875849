// SPDX-License-Identifier: MIT

import ServiceDescription

/// The landing page of a library's documentation: its purpose, how to create a client, how long the service remains,
/// and topics by task and client.
struct CatalogView: TemplateView {
    let library: Library

    static var keys: [TemplateKey<Self>] {
        [
            .text("module") { $0.library.module },
            .text("source") { SwiftText.commentLine($0.library.fileName) },
            .text("header") { $0.library.pageHeader },
            .text("summary") { Paragraphs($0.library.docs).summary },
            .views("overview") { $0.overview },
            .views("topics") { CatalogTopic.all(of: $0.library) },
        ]
    }

    /// The clients that an app creates; the others come from these.
    private var roots: [Client] { library.clients.filter { $0.parent == nil } }

    private var overview: [String] {
        var text = WrappedText()
        text.add(Paragraphs(library.docs).discussion)
        text.add([.verbatim(retirement)])
        var said = ""
        for client in roots {
            let summary = CredentialMessages(for: client, of: library).summary
            if summary != said { text.add(paragraph: summary) }
            said = summary
            text.add([.verbatim(creation(of: client))])
        }
        text.add(paragraph: versions)
        text.add(paragraph: articles)
        return text.lines.map { String($0.dropFirst()) }
    }

    private var retirement: [String] {
        // `> Note:` is four columns longer than `///`.
        var text = WrappedText(indentation: 4)
        text.add(paragraph: library.retirementSentences)
        return text.lines.enumerated().map { ($0 == 0 ? "> Note:" : ">") + $1 }
    }

    /// Code that creates a client and makes a first call, if there is an example of one.
    private func creation(of client: Client) -> [String] {
        let call =
            if client.tokensFor != nil {
                "(credential: credential)"
            } else if client.auth.contains(.accessKey) {
                "(connectionString: try .environment(\"COMMUNICATION_SERVICES_CONNECTION_STRING\"))"
            } else {
                "(endpoint: try .environment(\"COMMUNICATION_SERVICES_ENDPOINT\"), credential: credential)"
            }
        let first = library.examples.first { $0.client == client.name.text }
        let imports = ([library.module] + (first?.imports ?? [])).sorted().map { "import \($0)" }
        return ["```swift"] + imports + ["", "let client = \(client.name.declared)\(call)"]
            + (first?.statements ?? []) + ["```"]
    }

    /// The articles of the runtime that every client needs. A link to another library's article has no target in DocC.
    private var articles: String {
        guard library.clients.contains(where: { $0.tokensFor == nil }) else { return "" }
        let events = library.eventSets.isEmpty ? "" : "*Receive events*, "
        return """
            The articles \(events)*Handle errors and retries*, *Test your own code* and *Run clients in production* in \
            the documentation of ACSCore apply to this library, too.
            """
    }

    private var versions: String {
        guard let version = library.apiVersion else { return "" }
        let others = library.apiVersions.filter { $0 != version }
        guard !others.isEmpty else { return "Requests use API version \(version)." }
        let choice = others.map { "`\($0)`" }.joinedAsChoice
        return "Requests use API version \(version). `ClientOptions(apiVersion:)` selects \(choice) instead."
    }
}
