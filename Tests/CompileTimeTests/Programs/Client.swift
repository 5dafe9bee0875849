// SPDX-License-Identifier: MIT

/// A client type, and how a program makes one.
struct Client: Sendable {
    /// As the mission's table says.
    enum Accepts: Sendable {
        case accessKeyOrManagedIdentity
        case userAccessToken
    }

    let name: String
    let module: String
    let accepts: Accepts
    /// False for the client that only hands tokens to a framework.
    var hasEndpoint = true

    static let allCases = resourceClients + userClients

    static let resourceClients: [Client] = [
        .init(name: "IdentityClient", module: "ACSIdentity", accepts: .accessKeyOrManagedIdentity),
        .init(name: "PhoneNumbersClient", module: "ACSPhoneNumbers", accepts: .accessKeyOrManagedIdentity),
        .init(name: "SMSClient", module: "ACSSMS", accepts: .accessKeyOrManagedIdentity),
    ]

    static let userClients: [Client] = [
        .init(name: "CallingClient", module: "ACSCalling", accepts: .userAccessToken, hasEndpoint: false),
        .init(name: "ChatClient", module: "ACSChat", accepts: .userAccessToken),
    ]

    /// A credential that it accepts.
    var ownCredential: String {
        switch accepts {
        case .accessKeyOrManagedIdentity: "AccessKeyCredential"
        case .userAccessToken: "UserAccessTokenCredential"
        }
    }

    /// An expression that makes the client.
    func made(with credential: String, by initializer: String? = nil) -> String {
        "\(initializer ?? name)(\(hasEndpoint ? "endpoint: endpoint, " : "")credential: \(credential))"
    }

    /// The initializer's name as errors and references write it.
    var initializer: String { hasEndpoint ? "init(endpoint:credential:options:)" : "init(credential:)" }
}
