// SPDX-License-Identifier: MIT

import ACSIdentity

/// Issues a token for chat and calls, to a new user or to a stored one: `swift run IssueToken [RAW-ID]`.
///
/// A program for a terminal: it prints the token because the token is its result. A server sends it to the one user
/// whom it identifies, and logs neither token nor id.
@main
struct IssueToken {
    static func main() async throws {
        let identity = IdentityClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        if let rawID = CommandLine.arguments.dropFirst().first {
            let user = CommunicationIdentifier(rawID: rawID)
            let token = try await identity.issueToken(for: user, scopes: [.chat, .voip])
            print("token: \(token.token.value)")
        } else {
            let user = try await identity.createUser(scopes: [.chat, .voip])
            // Store the id with your own user: no operation lists the users of a resource.
            print("user: \(user.id.rawID)")
            print("token: \(user.token.token.value)")
        }
    }
}
