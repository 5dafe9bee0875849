// SPDX-License-Identifier: MIT

import ACSChat
import Foundation

extension WireCall {
    static let chat =
        chatThread + chatParticipants + [
            WireCall("createThread") {
                let request = CreateChatThreadRequest(topic: "Order 42", participants: users)
                return [try .model(try await $0.chat.createThread(request))]
            },
            WireCall("createRetainedThread") {
                let jane = ChatParticipant(identifier: ada, displayName: "Jane", metadata: ["table": "7"])
                let request = CreateChatThreadRequest(
                    topic: "Lunch",
                    participants: [jane],
                    metadata: ["order": "42"],
                    retentionPolicy: .threadCreationDate(.init(deleteThreadAfterDays: 30))
                )
                return [try .model(try await $0.chat.createThread(request))]
            },
            WireCall("createOfficialThread") {
                let user = "8:acs:8540c0de-899f-5cce-acb5-3ec493af3800_c94ff260-162d-46d6-94fd-e79f4d213715"
                let request = CreateChatThreadRequest(
                    topic: "Lunch",
                    participants: [.init(identifier: .communicationUser(user), displayName: "Jane")],
                    retentionPolicy: .threadCreationDate(.init(deleteThreadAfterDays: 30))
                )
                return [try .model(try await $0.chat.createThread(request))]
            },
            WireCall("listThreads") { try await $0.chat.listThreads(maxPageSize: 2, startTime: since).decoded() },
            WireCall("deleteThread") {
                try await $0.chat.deleteThread(id: thread)
                return [.nothing]
            },
        ]

    static let thread = "19:uni01_uy5ucb66ugp3lrhe7pxso6xx4hsmm3dl6eyjfefv2n6x3rrurpea@thread.v2"
    /// 2026-01-02T03:04:05Z
    static let since = Date(timeIntervalSince1970: 1_767_323_045)
    static let users = [
        ChatParticipant(identifier: ada, displayName: "Ada", shareHistoryTime: since),
        ChatParticipant(identifier: bob),
    ]
}
