// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSChat
import ACSCore
import ACSEmail
import ACSIdentity
import ACSJobRouter
import ACSMessages
import ACSPhoneNumbers
import ACSRooms
import ACSSIPRouting
import ACSSMS
import ACSTokenExchange
import Foundation
import TransportKinds
import WireServer

/// The resource that a test calls, and the clients for it.
struct Resource: Sendable {
    let endpoint: Endpoint
    var options: ClientOptions

    init(_ server: WireServer, _ kind: TransportKind) throws {
        self.init(endpoint: try Endpoint(server.endpoint), options: .test(kind.transport))
    }

    init(endpoint: Endpoint, options: ClientOptions) {
        self.endpoint = endpoint
        self.options = options
    }

    /// The same resource, called with another API version.
    func choosing(_ version: String) -> Resource {
        var resource = self
        resource.options.apiVersion = version
        return resource
    }

    var identity: IdentityClient {
        get throws { IdentityClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var sms: SMSClient {
        get throws { SMSClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var numbers: PhoneNumbersClient {
        get throws { PhoneNumbersClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var calls: CallAutomationClient {
        get throws { CallAutomationClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var email: EmailClient {
        get throws { EmailClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var router: JobRouterClient {
        get throws { JobRouterClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var routerAdministration: JobRouterAdministrationClient {
        get throws { JobRouterAdministrationClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var messages: MessagesClient {
        get throws { MessagesClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var conversations: ConversationAdministrationClient {
        get throws { ConversationAdministrationClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var conversationThreads: ConversationThreadClient {
        get throws { ConversationThreadClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var rooms: RoomsClient {
        get throws { RoomsClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var sip: SIPRoutingClient {
        get throws { SIPRoutingClient(endpoint: endpoint, credential: try key, options: options) }
    }

    var chat: ChatClient {
        get throws {
            ChatClient(
                endpoint: endpoint,
                credential: try UserAccessTokenCredential(token: UserToken.accepted),
                options: options
            )
        }
    }

    var tokenExchange: TokenExchangeClient {
        let person = StaticTokenCredential(.init(WireServer.personToken, expiresOn: .distantFuture))
        return TokenExchangeClient(endpoint: endpoint, credential: person, options: options)
    }

    private var key: AccessKeyCredential {
        get throws { try AccessKeyCredential(key: WireServer.accessKey) }
    }
}

extension ClientOptions {
    /// How the clients of the tests send: every call once.
    static func test(_ transport: any HTTPTransport) -> ClientOptions {
        ClientOptions(transport: transport, timeout: .seconds(86_400), retry: .none)
    }
}
