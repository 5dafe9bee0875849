// SPDX-License-Identifier: MIT

import ACSChat

extension WireCall {
    static let chatParticipants = [
        WireCall("listParticipants") {
            try await $0.chat.thread(id: thread).listParticipants(maxPageSize: 1, skip: 2).decoded()
        },
        WireCall("addParticipants") {
            [try .model(try await $0.chat.thread(id: thread).addParticipants(.init(participants: users)))]
        },
        WireCall("addOtherParticipants") {
            let others: [CommunicationIdentifier] = [
                .phoneNumber("+14255550123"),
                .microsoftTeamsUser("45ab2481-1c1c-4005-be24-0ffb879b1130", cloud: .dod),
                .microsoftTeamsApp("7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e"),
                .init(rawID: "48:something"),
            ]
            let request = AddChatParticipantsRequest(participants: others.map { .init(identifier: $0) })
            return [try .model(try await $0.chat.thread(id: thread).addParticipants(request))]
        },
        WireCall("addParticipantWithMetadata") {
            let request = AddChatParticipantsRequest(participants: [.init(ada, metadata: ["table": "8"])])
            return [try .model(try await $0.chat.thread(id: thread).addParticipants(request))]
        },
        WireCall("removeParticipant") {
            try await $0.chat.thread(id: thread).removeParticipant(bob)
            return [.nothing]
        },
    ]
}
