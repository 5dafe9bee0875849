// SPDX-License-Identifier: MIT

/// Creates call agents.
public final class CallClient {
    public init() {}

    public func createCallAgent(userCredential: CommunicationTokenCredential) async throws -> CallAgent {
        CallAgent(credential: userCredential)
    }
}

/// Starts calls as a user.
public final class CallAgent {
    /// Not in the framework: requests a token for the tests.
    public let credential: CommunicationTokenCredential

    init(credential: CommunicationTokenCredential) {
        self.credential = credential
    }
}
