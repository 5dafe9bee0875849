// SPDX-License-Identifier: MIT

import ServiceDescription

/// The compiler's messages for a credential of the wrong kind: what to pass, and what to import.
struct CredentialMessages {
    /// The recipient: the library, or a client that accepts other credentials than its library.
    private let recipient: String
    private let credentials: Credentials

    init(for client: Client, of library: Library) {
        recipient = client.auth == library.auth ? library.service : client.name.text
        credentials = Credentials(of: client, in: library)
    }

    /// The first sentence, for documentation.
    var summary: String { "\(SwiftText.commentLine(recipient)) accepts \(accepted)." }

    /// The attribute of an initializer for a credential or a connection string that is refused.
    var credential: [String] { Self.attribute("\(recipient) accepts \(accepted). \(advice)") }

    /// The attribute of an initializer for text that is passed as a credential.
    var credentialText: [String] { Self.attribute("\(recipient) accepts \(accepted). \(textAdvice)") }

    /// The attribute of an initializer for text that is passed as an endpoint.
    static let endpointText = attribute("Create an endpoint from the text and pass it: try Endpoint(text).")

    /// How to create each credential from text.
    private var textAdvice: String {
        let ways = credentials.accepted.map { kind in
            switch kind {
            case .anyResource: "try AccessKeyCredential(key: …), or \(tokenCredential)"
            case .accessKey: "try AccessKeyCredential(key: …)"
            case .anyToken: "\(tokenCredential), or StaticTokenCredential(AccessToken(…)) for a token"
            case .userAccessToken:
                "try UserAccessTokenCredential(token: …), or one with a closure that fetches new tokens"
            }
        }
        return "Pass " + ways.joined(separator: ", or ") + "."
    }

    private var tokenCredential: String {
        credentials.isDelegated
            ? "a TokenCredential around the app's own sign-in"
            : "a TokenCredential such as .managedIdentity (import ACSEntraID)"
    }

    private var accepted: String {
        let kinds = credentials.accepted.map { kind in
            switch kind {
            case .anyResource: "an access key or \(entraToken)"
            case .accessKey: "an access key"
            case .anyToken: entraToken
            case .userAccessToken: "a user access token"
            }
        }
        return kinds.joined(separator: " or ")
    }

    private var entraToken: String {
        credentials.isDelegated
            ? "the token of a person signed in to Microsoft Entra ID" : "a Microsoft Entra ID token"
    }

    private var advice: String {
        if credentials.accepted.contains(.userAccessToken) {
            return "Issue one with IdentityClient (import ACSIdentity) and pass UserAccessTokenCredential."
        }
        if credentials.accepted.contains(.anyToken) {
            if credentials.isDelegated {
                return "Pass a TokenCredential around the app's own sign-in; a managed identity signs in no person."
            }
            return "Pass a TokenCredential such as ManagedIdentityCredential (import ACSEntraID)."
        }
        return "Pass an AccessKeyCredential (import ACSCore), or create the client from a connection string."
    }

    /// The lines of an attribute with a compiler message, which has no line breaks.
    private static func attribute(_ message: String) -> [String] {
        let whole = "@available(*, unavailable, message: \(SwiftText.literal(message)))"
        if whole.fits(indentation: 4, limit: CallText.limit) { return [whole] }
        var lines: [String] = []
        var line = ""
        for word in SwiftText.escaped(message).split(separator: " ") {
            // Twelve columns of indentation, and room for the backslash.
            if !line.isEmpty, 12 + line.count + word.count + 3 > 120 {
                lines.append(line + " \\")
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        let text = (lines + [line, "\"\"\""]).map { "        " + $0 }
        return ["@available(", "    *,", "    unavailable,", "    message: \"\"\""] + text + [")"]
    }
}
