// SPDX-License-Identifier: MIT

/// What a text is by its looks, for those who pass one kind of credential in place of another.
///
/// A text of no known looks may be anything, and is left to whoever takes it.
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

    package init?(_ text: some StringProtocol) {
        let text = String(text.trimmingASCIIWhitespace())
        guard let kind = Self.decorated(text) ?? Self.structured(text.lowercased()) ?? Self.token(text) else {
            return nil
        }
        self = kind
    }

    /// What surrounds a text when it is copied out of JSON, a shell or a header.
    private static func decorated(_ text: String) -> CredentialText? {
        guard let first = text.first, let last = text.last, text.count > 1 else { return nil }
        if "\"'`“”‘’".contains(first) || "\"'`“”‘’".contains(last) { return .quoted }
        let inner = text.dropFirst().drop(while: \.isWhitespace).first
        if first == "{" || first == "[" && (inner == "{" || inner == "\"") { return .json }
        let words = text.lowercased().prefix(16)
        if words.hasPrefix("bearer ") || words.hasPrefix("authorization:") { return .headerValue }
        return text.contains("-----BEGIN ") ? .pem : nil
    }

    private static func structured(_ lowercased: String) -> CredentialText? {
        // Connection strings may have spaces around their names.
        let text = lowercased.filter { $0 != " " }
        let others = ["accountkey=", "accountendpoint=", "accountname=", "sharedaccess", "instrumentationkey="]
        if others.contains(where: text.contains) { return .otherConnectionString }
        if text.contains("accesskey=") || text.contains("endpoint=") { return .connectionString }
        if text.contains("://") || text.contains(".communication.azure.") { return .endpoint }
        let isFile = [".pem", ".pfx", ".p12", ".key", ".crt", ".cer", ".txt", ".json"].contains { text.hasSuffix($0) }
        return isFile || text.hasPrefix("/") && text.contains(".") && !text.contains("=") ? .path : nil
    }

    private static func token(_ text: String) -> CredentialText? {
        if let claims = JSONWebToken(text) {
            if claims.isUserAccessToken { return .userAccessToken }
            return claims.isFromEntra ? .entraToken : .otherToken
        }
        // Keys have 32 bytes and more; a token without dots that could be mistaken for one has no such length.
        return Base64.decode(text).map { $0.count >= 32 } == true ? .accessKey : nil
    }

    /// The end of a sentence that says of the text what it is.
    fileprivate var fault: String {
        switch self {
        case .connectionString: "is a connection string; make a ConnectionString of that"
        case .otherConnectionString: "is a connection string of another Azure service"
        case .endpoint: "is an endpoint; make an Endpoint of that"
        case .accessKey: "is an access key; make an AccessKeyCredential of that"
        case .userAccessToken: "is a user access token; make a UserAccessTokenCredential of that"
        case .entraToken: "is a Microsoft Entra ID token, which authenticates the resource and not a user"
        case .otherToken: "is a token"
        case .headerValue: "begins with Bearer, as a header does; pass the token alone"
        case .quoted: "has quotation marks around it; pass it without them, and decode JSON first"
        case .json: "is JSON; pass the text that it holds"
        case .pem: "is the text of a PEM file; make a ClientCertificateCredential of that"
        case .path: "is the path of a file; pass what the file holds"
        }
    }
}

/// A place that takes a credential, or a part of one, as text.
package struct CredentialPlace: Sendable {
    /// What stands there, for errors.
    let name: String
    /// What to pass.
    let advice: String
    /// The looks that it may have.
    let accepted: Set<CredentialText>
    var kind = ACSError.Kind.invalidArgument

    /// Refuses a text that is recognizably something else.
    ///
    /// - Throws: ``ACSError`` that says what it is and what to pass, and never repeats any of the text.
    package func check(_ text: some StringProtocol) throws(ACSError) {
        guard let looks = CredentialText(text), !accepted.contains(looks) else { return }
        throw ACSError(kind, message: "\(name) \(looks.fault). \(advice)")
    }
}

extension CredentialPlace {
    static let connectionString = CredentialPlace(
        name: "The connection string",
        advice: "Pass the resource's, as the Azure portal shows it under Keys: endpoint=…;accesskey=….",
        accepted: [.connectionString]
    )
    static let endpoint = CredentialPlace(
        name: "The endpoint",
        advice: "Pass the resource's, such as https://contoso.communication.azure.com.",
        accepted: [.endpoint, .path]
    )
    static let accessKey = CredentialPlace(
        name: "The access key",
        advice: "Pass one of the resource's two keys, as the Azure portal shows them under Keys.",
        accepted: [.accessKey]
    )
    static let userAccessToken = CredentialPlace(
        name: "The user access token",
        advice: "Pass a token that IdentityClient (import ACSIdentity) has issued.",
        accepted: [.userAccessToken, .otherToken],
        kind: .wrongCredential
    )
    /// What a credential of the app has given; whether it is a user's is found out from its claims.
    static let resourceToken = CredentialPlace(
        name: "The resource's token",
        advice: "Pass a token that Microsoft Entra ID has issued.",
        accepted: [.userAccessToken, .entraToken, .otherToken, .accessKey, .path],
        kind: .wrongCredential
    )
    package static let clientSecret = CredentialPlace(
        name: "The client secret",
        advice: "Pass the secret's value, as Microsoft Entra ID shows it once.",
        accepted: [.accessKey, .path]
    )
    package static let certificate = CredentialPlace(
        name: "The client certificate",
        advice: "Pass the text of a PEM file.",
        accepted: [.pem]
    )
    package static let clientID = CredentialPlace(
        name: "The client id",
        advice: "Pass the application's id, such as 00000000-0000-0000-0000-000000000000.",
        accepted: []
    )
    package static let tenantID = CredentialPlace(
        name: "The tenant id",
        advice: "Pass the tenant's id or one of its domains, such as contoso.onmicrosoft.com.",
        accepted: []
    )
    package static let authorityHost = CredentialPlace(
        name: "The authority host",
        advice: "Pass an https address, such as https://login.microsoftonline.com.",
        accepted: [.endpoint]
    )
    package static let tokenFile = CredentialPlace(
        name: "The token file",
        advice: "Pass the path of the file, which is read for each request.",
        accepted: [.path]
    )
}
