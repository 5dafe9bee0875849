// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client without operations that hands tokens to another framework.
struct TokensView: TemplateView {
    let client: Client
    let library: Library

    private var messages: CredentialMessages { CredentialMessages(for: client, of: library) }

    static var keys: [TemplateKey<Self>] {
        [
            .text("source") { SwiftText.commentLine($0.library.fileName) },
            .lines("documentation") { $0.documentation },
            .text("name") { $0.client.name.declared },
            .text("library") { SwiftText.literal($0.library.service) },
            .text("scopes") { $0.client.tokenScopes.swiftText },
            .text("scopeWords") { $0.client.tokenScopes.words },
            .text("summary") { $0.messages.summary },
            .lines("credentialMessage") { $0.messages.lines },
            .lines("credentialTextMessage") { $0.messages.credentialText },
        ]
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
