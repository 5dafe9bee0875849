// SPDX-License-Identifier: MIT

import ServiceDescription

/// A client without operations, which hands tokens to a framework that is not ours.
struct TokensView: TemplateView {
    let client: Client
    let library: Library

    func value(for key: String) -> TemplateValue {
        let messages = CredentialMessages(library: library, credentials: Credentials(client.auth))
        switch key {
        case "source": return .text(SwiftText.commentLine(library.fileName))
        case "documentation": return .lines(documentation)
        case "name": return .text(client.name.declared)
        case "framework": return .text(SwiftText.commentLine(client.tokensFor ?? ""))
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
        return text.lines
    }
}
