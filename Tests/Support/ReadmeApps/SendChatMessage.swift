// SPDX-License-Identifier: MIT

// begin: send-chat-message
import ACSChat
import ACSEntraID
import ACSIdentity

// end: send-chat-message

func sendChatMessage(endpoint: Endpoint) async throws {
    // begin: send-chat-message
    let identity = IdentityClient(endpoint: endpoint, credential: .managedIdentity)
    let ada = try await identity.createUser().user.id
    // This credential issues a new token whenever the current one is about to expire.
    let chat = ChatClient(endpoint: endpoint, credential: identity.credential(for: ada, scopes: [.chat]))
    let created = try await chat.createThread(topic: "Order 42", participants: [.init(ada, displayName: "Ada")])
    let message = try await chat.thread(id: created.thread.id).sendMessage("Hello")
    // end: send-chat-message
    print(message.id)
}
