// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client without operations, which hands tokens to a framework that is not ours.
struct TokensView: TemplateView {
    let client: Client
    let library: Library

    func value(for key: String) -> TemplateValue {
        let messages = CredentialMessages(for: client, of: library)
        switch key {
        case "source": return .text(SwiftText.commentLine(library.fileName))
        case "documentation": return .lines(documentation)
        case "name": return .text(client.name.declared)
        case "library": return .text(SwiftText.literal(library.service))
        case "scopes": return .text(client.tokenScopes.swiftText)
        case "scopeWords": return .text(client.tokenScopes.words)
        case "summary": return .text(messages.summary)
        case "credentialMessage": return .lines(messages.lines)
        default: return .unknown
        }
    }

    private var documentation: [String] {
        var text = WrappedText()
        for paragraph in Paragraphs(client.docs).all { text.add(paragraph: Paragraphs.sentence(paragraph)) }
        text.add(
            paragraph: """
                It hands tokens to `\(client.tokensFor ?? "")`, in the shape of that framework's token refresh options. \
                A token is good for it when it allows \(client.tokenScopes.words), or does not state what it allows.
                """
        )
        return text.lines
    }
}
