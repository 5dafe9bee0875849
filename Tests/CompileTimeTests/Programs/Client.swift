// SPDX-License-Identifier: MIT

/// A client type, and how a program creates one.
struct Client: Sendable {
    /// As in the auth table.
    enum Accepts: Sendable {
        case accessKey
        case accessKeyOrManagedIdentity
        case entraUser
        case userAccessToken
    }

    let name: String
    let module: String
    let service: String
    let accepts: Accepts
    /// False for the client that only hands tokens to a framework.
    var hasEndpoint = true

    static let allCases = resourceClients + keyClients + tokenClients + userClients

    static let resourceClients: [Client] = [
        .init(name: "IdentityClient", module: "ACSIdentity", service: "Identity", accepts: .accessKeyOrManagedIdentity),
        .init(
            name: "PhoneNumbersClient",
            module: "ACSPhoneNumbers",
            service: "Phone Numbers",
            accepts: .accessKeyOrManagedIdentity
        ),
        .init(
            name: "CallAutomationClient",
            module: "ACSCallAutomation",
            service: "Call Automation",
            accepts: .accessKeyOrManagedIdentity
        ),
        .init(name: "EmailClient", module: "ACSEmail", service: "Email", accepts: .accessKeyOrManagedIdentity),
        .init(name: "MessagesClient", module: "ACSMessages", service: "Messages", accepts: .accessKeyOrManagedIdentity),
        .init(
            name: "ConversationAdministrationClient",
            module: "ACSMessages",
            service: "Messages",
            accepts: .accessKeyOrManagedIdentity
        ),
        .init(
            name: "ConversationThreadClient",
            module: "ACSMessages",
            service: "Messages",
            accepts: .accessKeyOrManagedIdentity
        ),
        .init(name: "RoomsClient", module: "ACSRooms", service: "Rooms", accepts: .accessKeyOrManagedIdentity),
        .init(
            name: "SIPRoutingClient",
            module: "ACSSIPRouting",
            service: "SIP Routing",
            accepts: .accessKeyOrManagedIdentity
        ),
        .init(name: "SMSClient", module: "ACSSMS", service: "SMS", accepts: .accessKeyOrManagedIdentity),
    ]

    static let keyClients: [Client] = [
        .init(name: "JobRouterClient", module: "ACSJobRouter", service: "Job Router", accepts: .accessKey),
        .init(
            name: "JobRouterAdministrationClient",
            module: "ACSJobRouter",
            service: "Job Router",
            accepts: .accessKey
        ),
    ]

    static let tokenClients: [Client] = [
        .init(
            name: "TokenExchangeClient",
            module: "ACSTokenExchange",
            service: "Token Exchange",
            accepts: .entraUser
        )
    ]

    static let userClients: [Client] = [
        .init(
            name: "CallingClient",
            module: "ACSCalling",
            service: "Calling",
            accepts: .userAccessToken,
            hasEndpoint: false
        ),
        .init(name: "ChatClient", module: "ACSChat", service: "Chat", accepts: .userAccessToken),
    ]

    /// A credential that it accepts.
    var ownCredential: String {
        switch accepts {
        case .accessKey, .accessKeyOrManagedIdentity: "AccessKeyCredential"
        case .entraUser: "StaticTokenCredential"
        case .userAccessToken: "UserAccessTokenCredential"
        }
    }

    /// An expression that creates the client.
    func made(with credential: String, by initializer: String? = nil) -> String {
        "\(initializer ?? name)(\(hasEndpoint ? "endpoint: endpoint, " : "")credential: \(credential))"
    }

    /// The initializer's name as errors and references write it.
    var initializer: String { hasEndpoint ? "init(endpoint:credential:options:)" : "init(credential:)" }
}
