// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting

/// The calls of all examples, as the compiler reads them.
enum ExampleCalls {
    typealias Call = @Sendable (ScriptedTransport) async throws -> Void

    /// The credentials of their clients.
    static var key: AccessKeyCredential { get throws { try .testing } }
    static var user: UserAccessTokenCredential { get throws { .testing(scopes: [.chat, .voip]) } }
    static var entra: StaticTokenCredential { get throws { .testing } }

    /// By client, operation and name.
    static let all: [String: Call] = [sms].reduce(into: [:]) { all, calls in all.merge(calls) { first, _ in first } }
}
