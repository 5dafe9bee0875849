// SPDX-License-Identifier: MIT

import ACSChat
import ACSTesting

extension VersionedCall {
    static let chatVersions = ["2024-03-07", "2025-03-15"]

    private static func chat(
        _ place: String,
        _ name: String,
        _ call: @escaping @Sendable (ChatClient) async throws -> Void
    ) -> VersionedCall {
        VersionedCall(place: place, name: name, since: "2025-03-15", until: nil) { transport, version in
            var options = ClientOptions.testing(transport)
            options.apiVersion = version
            try await call(ChatClient(endpoint: .testing, credential: .testing(scopes: [.chat]), options: options))
        }
    }

    private static let user = CommunicationIdentifier(rawID: "8:acs:1_2")

    static let chat = [
        chat("model CreateChatThreadRequest field metadata", "metadata") {
            _ = try await $0.createThread(.init(topic: "t", metadata: ["a": "b"]))
        },
        chat("model CreateChatThreadRequest field retentionPolicy", "retentionPolicy") {
            _ = try await $0.createThread(.init(topic: "t", retentionPolicy: .unlimited))
        },
        chat("model ChatParticipant field metadata", "participants[0].metadata") {
            _ = try await $0.thread(id: "1").addParticipants(.init(participants: [.init(user, metadata: [:])]))
        },
        chat("model UpdateChatThreadRequest field metadata", "metadata") {
            try await $0.thread(id: "1").updateProperties(.init(metadata: .clear))
        },
        chat("model UpdateChatThreadRequest field retentionPolicy", "retentionPolicy") {
            try await $0.thread(id: "1").updateProperties(.init(retentionPolicy: .set(.unlimited)))
        },
    ]
}
