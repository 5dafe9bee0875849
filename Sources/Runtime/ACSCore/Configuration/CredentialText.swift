// SPDX-License-Identifier: MIT

/// What kind of credential a text appears to be, to detect one kind passed in place of another.
///
/// A text that matches no known kind may be anything; its receiver decides.
package enum CredentialText: Sendable, Hashable {
    case connectionString
    case otherConnectionString
    case endpoint
    case accessKey
    case userAccessToken
    case entraToken
    case otherToken
    case headerValue
    case quoted
    case json
    case pem
    case path
    case resourceID

    package init?(_ text: some StringProtocol) {
        let text = String(text.trimmingASCIIWhitespace())
        guard let kind = Self.decorated(text) ?? Self.structured(text.lowercased()) ?? Self.token(text) else {
            return nil
        }
        self = kind
    }

    private static let quotes = "\"'`“”‘’"

    /// A text without the quotation marks around it.
    static func unquoted(_ text: String) -> Substring {
        var text = text.trimmingASCIIWhitespace()
        while let first = text.first, quotes.contains(first) { text.removeFirst() }
        while let last = text.last, quotes.contains(last) { text.removeLast() }
        return text
    }

    /// Detects what surrounds a text that was copied out of JSON, a shell or a header.
    private static func decorated(_ text: String) -> CredentialText? {
        guard let first = text.first, let last = text.last, text.count > 1 else { return nil }
        if quotes.contains(first) || quotes.contains(last) { return .quoted }
        let inner = text.dropFirst().drop(while: \.isWhitespace).first
        if first == "{" || first == "[" && (inner == "{" || inner == "\"") { return .json }
        let words = text.lowercased().prefix(16)
        if words.hasPrefix("bearer ") || words.hasPrefix("authorization:") { return .headerValue }
        return text.contains("-----BEGIN ") ? .pem : nil
    }

    private static func structured(_ lowercased: String) -> CredentialText? {
        // Connection strings can have spaces around their names.
        let text = lowercased.filter { $0 != " " }
        let others = [
            "accountkey=", "accountendpoint=", "accountname=", "instrumentationkey=", "sharedaccesskey=",
            "sharedaccesskeyname=", "sharedaccesssignature=",
        ]
        if others.contains(where: text.contains) { return .otherConnectionString }
        if text.contains("accesskey=") || text.contains("endpoint=") { return .connectionString }
        if text.contains("://") || text.contains(".communication.azure.") { return .endpoint }
        if text.hasPrefix("/subscriptions/") { return .resourceID }
        let isFile = [".pem", ".pfx", ".p12", ".key", ".crt", ".cer", ".txt", ".json"].contains { text.hasSuffix($0) }
        return isFile || text.hasPrefix("/") && text.contains(".") && !text.contains("=") ? .path : nil
    }

    private static func token(_ text: String) -> CredentialText? {
        if let claims = JSONWebToken(text) {
            if claims.isUserAccessToken { return .userAccessToken }
            return claims.isFromEntra ? .entraToken : .otherToken
        }
        // Keys have at least 32 bytes. A token without dots that could be mistaken for a key is shorter.
        return Base64.decode(text).map { $0.count >= 32 } == true ? .accessKey : nil
    }

    /// The end of a sentence about the text that says what it is.
    var fault: String {
        switch self {
        case .connectionString: "is a connection string; create a ConnectionString from it"
        case .otherConnectionString: "is a connection string of another Azure service"
        case .endpoint: "is an endpoint; create an Endpoint from it"
        case .accessKey: "is an access key; create an AccessKeyCredential from it"
        case .userAccessToken: "is a user access token; create a UserAccessTokenCredential from it"
        case .entraToken: "is a Microsoft Entra ID token, which authenticates the resource and not a user"
        case .otherToken: "is a token"
        case .headerValue: "begins with Bearer, like a header; pass the token alone"
        case .quoted: "is in quotation marks; pass it without them, and decode JSON first"
        case .json: "is JSON; pass the text that it contains"
        case .pem: "is the text of a PEM file; create a ClientCertificateCredential from it"
        case .path: "is the path of a file; pass the file's contents"
        case .resourceID: "is the path of a resource in Azure Resource Manager"
        }
    }
}
