// SPDX-License-Identifier: MIT

// begin: make-call-agent
import ACSCalling
import AzureCommunicationCalling

// end: make-call-agent

/// The app's own server.
struct Backend: Sendable {
    let userAccessToken: @Sendable () async throws -> String
}

func makeCallAgent(backend: Backend) async throws -> CallAgent {
    // begin: make-call-agent
    let calling = CallingClient(credential: UserAccessTokenCredential { try await backend.userAccessToken() })
    let agent = try await CallClient().createCallAgent(
        userCredential: CommunicationTokenCredential(
            withOptions: .init(
                initialToken: calling.initialToken,
                refreshProactively: true,
                tokenRefresher: calling.tokenRefresher
            )
        )
    )
    // end: make-call-agent
    return agent
}
