// SPDX-License-Identifier: MIT

/// A parameter that takes a credential, or a part of one, as text. Tests pass each kind of text to each of them.
///
/// The raw value is the name in error messages.
package enum CredentialPlace: String, Sendable, CaseIterable {
    case connectionString = "The connection string"
    case endpoint = "The endpoint"
    case accessKey = "The access key"
    case userAccessToken = "The user access token"
    /// A token from the app's own credential. Its claims tell whether it is a user's.
    case resourceToken = "The resource's token"
    case clientSecret = "The client secret"
    case certificate = "The client certificate"
    case certificateFile = "The certificate file"
    case clientID = "The client id"
    /// An id, or the URI that names the application in tokens.
    case applicationID = "The application id"
    case objectID = "The object id"
    case resourceID = "The resource id"
    case immutableResourceID = "The immutable resource id"
    case subscription = "The subscription"
    case clientAssertion = "The client assertion"
    case federatedToken = "The content of the federated token file"
    case tokenFile = "The token file"
    case tenantID = "The tenant id"
    case authorityHost = "The authority host"
    case entraScope = "The token scope"
    /// A text of the app's own choice.
    case webhookSecret = "The webhook's secret"

    /// Throws if a text is recognizably something else.
    ///
    /// - Throws: ``ACSError``, which says what the text is and what to pass. It never repeats any of the text.
    package func check(_ text: some StringProtocol) throws(ACSError) {
        guard let looks = CredentialText(text), !accepted.contains(looks), !canBeChosen(String(text), looks) else {
            return
        }
        // A path of letters and digits can have the form of a key.
        if looks == .accessKey, accepted.contains(.path), text.hasPrefix("/") { return }
        throw ACSError(kind, message: "\(rawValue) \(looks.fault). \(advice)")
    }

    /// Whether the app can have chosen a text that looks like something else: a secret can have any characters.
    private func canBeChosen(_ text: String, _ looks: CredentialText) -> Bool {
        guard self == .webhookSecret else { return false }
        switch looks {
        case .quoted: return CredentialText(CredentialText.unquoted(text)).map(accepted.contains) ?? true
        case .json: return (try? ServiceJSON.decode(JSONValue.self, from: Array(text.utf8))) == nil
        default: return false
        }
    }

    /// The kinds of text that it accepts.
    private var accepted: [CredentialText] {
        switch self {
        case .connectionString: [.connectionString]
        case .endpoint: [.endpoint, .path]
        case .accessKey: [.accessKey]
        case .userAccessToken: [.userAccessToken, .otherToken]
        case .resourceToken: [.userAccessToken, .entraToken, .otherToken, .accessKey, .path]
        case .clientSecret, .webhookSecret: [.accessKey, .path]
        case .certificate: [.pem]
        case .resourceID: [.resourceID]
        case .clientAssertion, .federatedToken: [.entraToken, .otherToken]
        case .certificateFile, .tokenFile: [.path]
        case .applicationID, .authorityHost, .entraScope: [.endpoint]
        case .clientID, .objectID, .immutableResourceID, .subscription, .tenantID: []
        }
    }

    private var kind: ACSError.Kind {
        switch self {
        case .userAccessToken, .resourceToken: .wrongCredential
        // They come from the app's code or a file, when a token is requested.
        case .clientAssertion, .federatedToken: .authenticationFailed
        default: .invalidArgument
        }
    }

    /// What to pass.
    private var advice: String {
        switch self {
        case .connectionString:
            "Pass the resource's, as shown in the Azure portal under Keys: endpoint=…;accesskey=…."
        case .endpoint: "Pass the resource's, such as https://contoso.communication.azure.com."
        case .accessKey: "Pass one of the resource's two keys, as shown in the Azure portal under Keys."
        case .userAccessToken: "Pass a token issued by IdentityClient (import ACSIdentity)."
        case .resourceToken: "Pass a token issued by Microsoft Entra ID."
        case .clientSecret: "Pass the secret's value, which Microsoft Entra ID shows only once."
        case .certificate: "Pass the text of a PEM file."
        case .certificateFile: "Pass the path of a PEM file in AZURE_CLIENT_CERTIFICATE_PATH."
        case .clientID: "Pass the application's id, such as 00000000-0000-0000-0000-000000000000."
        case .applicationID:
            "Pass the application's id, such as 00000000-0000-0000-0000-000000000000, or its id URI."
        case .objectID:
            "Pass the id of the identity's object in Microsoft Entra ID, such as 00000000-0000-0000-0000-000000000000."
        case .resourceID:
            "Pass the identity's path in Azure Resource Manager, such as /subscriptions/…/userAssignedIdentities/…."
        case .immutableResourceID:
            "Pass the GUID that the Azure portal shows in the properties of the Communication Services resource."
        case .subscription: "Pass the subscription's name or id."
        case .clientAssertion: "Pass a JSON Web Token that says who the application is."
        case .federatedToken: "Pass the path of a file with the JSON Web Token that the cluster writes."
        case .tokenFile: "Pass the path of the file, which is read for each request."
        case .tenantID: "Pass the tenant's id or one of its domains, such as contoso.onmicrosoft.com."
        case .authorityHost: "Pass an https address, such as https://login.microsoftonline.com."
        case .entraScope: "Pass a scope of the resource's cloud, such as https://communication.azure.com//.default."
        case .webhookSecret: "Pass a random text of your own, which protects nothing else."
        }
    }
}
