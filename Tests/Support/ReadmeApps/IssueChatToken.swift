// SPDX-License-Identifier: MIT

// begin: issue-chat-token
import ACSIdentity

// end: issue-chat-token

func issueChatToken(identity: IdentityClient, store: (String) throws -> Void) async throws {
    // begin: issue-chat-token
    // When the app's user signs up: one user of the resource, whose raw id you store with your own.
    let user = try await identity.createUser(scopes: [.chat])
    try store(user.id.rawID)
    print(user.token.token.value, user.token.expiresOn)  // what you send to the phone or the browser
    // end: issue-chat-token
}

func renewChatToken(identity: IdentityClient, storedRawID: String) async throws {
    // begin: renew-chat-token
    let user = CommunicationIdentifier(rawID: storedRawID)
    let token = try await identity.issueToken(for: user, scopes: [.chat])
    print(token.token.value, token.expiresOn)
    // end: renew-chat-token
}
