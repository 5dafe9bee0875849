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

    /// Detects what surrounds a text that was copied out of JSON, a shell or a header.
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
        // Connection strings can have spaces around their names.
        let text = lowercased.filter { $0 != " " }
        let others = ["accountkey=", "accountendpoint=", "accountname=", "sharedaccess", "instrumentationkey="]
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
    fileprivate var fault: String {
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

/// A parameter that takes a credential, or a part of one, as text.
package struct CredentialPlace: Sendable {
    /// What is expected, for error messages.
    let name: String
    /// What to pass.
    let advice: String
    /// The kinds of text that it accepts.
    let accepted: Set<CredentialText>
    var kind = ACSError.Kind.invalidArgument

    /// Throws if a text is recognizably something else.
    ///
    /// - Throws: ``ACSError``, which says what the text is and what to pass. It never repeats any of the text.
    package func check(_ text: some StringProtocol) throws(ACSError) {
        guard let looks = CredentialText(text), !accepted.contains(looks) else { return }
        // A path of letters and digits can have the form of a key.
        if looks == .accessKey, accepted.contains(.path), text.hasPrefix("/") { return }
        throw ACSError(kind, message: "\(name) \(looks.fault). \(advice)")
    }
}

extension CredentialPlace {
    static let connectionString = CredentialPlace(
        name: "The connection string",
        advice: "Pass the resource's, as shown in the Azure portal under Keys: endpoint=…;accesskey=….",
        accepted: [.connectionString]
    )
    static let endpoint = CredentialPlace(
        name: "The endpoint",
        advice: "Pass the resource's, such as https://contoso.communication.azure.com.",
        accepted: [.endpoint, .path]
    )
    static let accessKey = CredentialPlace(
        name: "The access key",
        advice: "Pass one of the resource's two keys, as shown in the Azure portal under Keys.",
        accepted: [.accessKey]
    )
    static let userAccessToken = CredentialPlace(
        name: "The user access token",
        advice: "Pass a token issued by IdentityClient (import ACSIdentity).",
        accepted: [.userAccessToken, .otherToken],
        kind: .wrongCredential
    )
    /// A token from the app's own credential. Its claims tell whether it is a user's.
    static let resourceToken = CredentialPlace(
        name: "The resource's token",
        advice: "Pass a token issued by Microsoft Entra ID.",
        accepted: [.userAccessToken, .entraToken, .otherToken, .accessKey, .path],
        kind: .wrongCredential
    )
    package static let clientSecret = CredentialPlace(
        name: "The client secret",
        advice: "Pass the secret's value, which Microsoft Entra ID shows only once.",
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
    package static let objectID = CredentialPlace(
        name: "The object id",
        advice: "Pass the id of the identity's object in Microsoft Entra ID, such as "
            + "00000000-0000-0000-0000-000000000000.",
        accepted: []
    )
    package static let resourceID = CredentialPlace(
        name: "The resource id",
        advice: "Pass the identity's path in Azure Resource Manager, such as "
            + "/subscriptions/…/userAssignedIdentities/….",
        accepted: [.resourceID]
    )
    package static let immutableResourceID = CredentialPlace(
        name: "The immutable resource id",
        advice: "Pass the GUID that the Azure portal shows in the properties of the Communication Services resource.",
        accepted: []
    )
    package static let subscription = CredentialPlace(
        name: "The subscription",
        advice: "Pass the subscription's name or id.",
        accepted: []
    )
    package static let clientAssertion = CredentialPlace(
        name: "The client assertion",
        advice: "Pass a JSON Web Token that says who the application is.",
        accepted: [.entraToken, .otherToken],
        kind: .authenticationFailed
    )
    package static let federatedToken = CredentialPlace(
        name: "The content of the federated token file",
        advice: "Pass the path of a file with the JSON Web Token that the cluster writes.",
        accepted: [.entraToken, .otherToken],
        kind: .authenticationFailed
    )
    package static let certificateFile = CredentialPlace(
        name: "The certificate file",
        advice: "Pass the path of a PEM file in AZURE_CLIENT_CERTIFICATE_PATH.",
        accepted: [.path]
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
