// SPDX-License-Identifier: MIT

import ACSChat
import ACSIdentity

/// Lets two new users chat with each other: `swift run ChatBetweenUsers`.
///
/// A program for a terminal: it prints the messages as the second user sees them.
@main
struct ChatBetweenUsers {
    static func main() async throws {
        let resource = try ConnectionString.environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        // Identity acts for the resource, and Chat for one user: each of them has a client with its own tokens.
        let identity = IdentityClient(connectionString: resource)
        let ada = try await identity.createUser().user.id
        let grace = try await identity.createUser().user.id
        func chat(as user: CommunicationIdentifier) -> ChatClient {
            ChatClient(endpoint: resource.endpoint, credential: identity.credential(for: user, scopes: [.chat]))
        }
        let (adasChat, gracesChat) = (chat(as: ada), chat(as: grace))

        let created = try await adasChat.createThread(
            topic: "Lunch",
            participants: [.init(ada, displayName: "Ada"), .init(grace, displayName: "Grace")]
        )
        try created.throwIfAnyFailed()
        let adasThread = adasChat.thread(id: created.thread.id)
        let gracesThread = gracesChat.thread(id: created.thread.id)
        _ = try await adasThread.sendMessage("Shall we meet at one?", senderDisplayName: "Ada")
        _ = try await gracesThread.sendMessage("At the red table.", senderDisplayName: "Grace")

        // The latest message is first.
        for try await message in gracesThread.listMessages() where message.type == .text {
            print("\(message.senderDisplayName ?? ""): \(message.content?.message ?? "")")
        }
    }
}
