// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client without operations that hands tokens to another framework.
struct TokensView: TemplateView {
    let client: Client
    let library: Library

    private var messages: CredentialMessages { CredentialMessages(for: client, of: library) }

    static var keys: [TemplateKey<Self>] {
        [
            .view("origin") { OriginView(library: $0.library) },
            .text("access") { $0.library.access },
            .views("documentation") { $0.documentation },
            .text("revision") { _ in ServiceView.revision },
            .text("name") { $0.client.name.declared },
            .text("library") { SwiftText.literal($0.library.service) },
            .views("throws") { $0.errors },
            .views("first") { $0.call("token").lines(indentation: 12, after: ".value") },
            .views("fresh") { $0.call("freshToken").lines(indentation: 20, before: "let token = ") },
            .text("summary") { $0.messages.summary },
            .views("credentialMessage") { $0.messages.credential },
            .views("credentialTextMessage") { $0.messages.credentialText },
        ]
    }

    /// A call of the credential that allows the client's scopes.
    private func call(_ method: String) -> CallText {
        CallText(
            callee: "try await credential.\(method)",
            arguments: ["for: \(client.tokenScopes.swiftText)", "lasting: .seconds(600)"]
        )
    }

    private var errors: [String] {
        var text = WrappedText(indentation: 4)
        text.add(
            item: "Throws: ``ACSError`` if there is no token, or if it does not allow \(client.tokenScopes.words)."
        )
        return text.lines
    }

    private var documentation: [String] {
        var text = WrappedText()
        text.add(Paragraphs(client.docs).adding([]))
        text.add(
            paragraph: """
                It hands tokens to `\(client.tokensFor ?? "")`, in the shape of that framework's token refresh \
                options. A token is accepted if it allows \(client.tokenScopes.words), or does not state its scopes.
                """
        )
        text.add(paragraph: library.retirementSentences)
        return text.lines
    }
}
