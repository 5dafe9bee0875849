// SPDX-License-Identifier: MIT

import ACSChat

extension WireCall {
    static let chatThread = [
        WireCall("getProperties") { [try .model(try await $0.chat.thread(id: thread).getProperties())] },
        WireCall("updateProperties") {
            try await $0.chat.thread(id: thread).updateProperties(.init(topic: .set("Order 42: shipped")))
            return [.nothing]
        },
        WireCall("updateRetention") {
            let changes = UpdateChatThreadRequest(metadata: .set(["order": "43"]), retentionPolicy: .set(.unlimited))
            try await $0.chat.thread(id: thread).updateProperties(changes)
            return [.nothing]
        },
        WireCall("sendMessage") {
            [try .model(try await $0.chat.thread(id: thread).sendMessage(.init(content: "Hello")))]
        },
        WireCall("sendHTMLMessage") {
            let request = SendChatMessageRequest(
                content: "<b>Hello</b>",
                senderDisplayName: "Ada",
                type: .html,
                metadata: ["order": "42"]
            )
            return [try .model(try await $0.chat.thread(id: thread).sendMessage(request))]
        },
        WireCall("listMessages") {
            try await $0.chat.thread(id: thread).listMessages(maxPageSize: 1, startTime: since).decoded()
        },
        WireCall("getMessage") { [try .model(try await $0.chat.thread(id: thread).getMessage(id: message))] },
        WireCall("updateMessage") {
            let changes = UpdateChatMessageRequest(content: .set("Hello again"), metadata: .set(["tag": "blue"]))
            try await $0.chat.thread(id: thread).updateMessage(id: message, changes)
            return [.nothing]
        },
        WireCall("deleteMessage") {
            try await $0.chat.thread(id: thread).deleteMessage(id: message)
            return [.nothing]
        },
        WireCall("sendTypingNotification") {
            try await $0.chat.thread(id: thread).sendTypingNotification()
            return [.nothing]
        },
        WireCall("sendNamedTypingNotification") {
            try await $0.chat.thread(id: thread).sendTypingNotification(.init(senderDisplayName: "Ada"))
            return [.nothing]
        },
        WireCall("listReadReceipts") {
            try await $0.chat.thread(id: thread).listReadReceipts(maxPageSize: 1, skip: 0).decoded()
        },
        WireCall("sendReadReceipt") {
            try await $0.chat.thread(id: thread).sendReadReceipt(.init(messageID: message))
            return [.nothing]
        },
    ]

    private static let message = "1699374400001"
}
