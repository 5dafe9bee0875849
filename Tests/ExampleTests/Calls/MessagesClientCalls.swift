// Recorded by ExampleTests from messages.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import ACSTesting
import Foundation

extension ExampleCalls {
    enum MessagesClientCalls {
        static let all: [String: Call] = [
            "send.text": sendText,
            "send.template": sendTemplate,
            "send.templateWithoutPlaceholders": sendTemplateWithoutPlaceholders,
            "send.image": sendImage,
            "send.document": sendDocument,
            "send.video": sendVideo,
            "send.audio": sendAudio,
            "downloadMedia.inPieces": downloadMediaInPieces,
            "listTemplates.approved": listTemplatesApproved,
            "listTemplates.inPagesOfTen": listTemplatesInPagesOfTen,
        ]

        static func sendText(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            let receipt = try await client.sendText("Your table is ready.", from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendTemplate(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            let template = MessageTemplate(name: "table_reserved", language: "en_US", body: ["Ada", "one"])
            let receipt = try await client.sendTemplate(template, from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendTemplateWithoutPlaceholders(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            let template = MessageTemplate(name: "hello_world", language: "en_US")
            let receipt = try await client.sendTemplate(template, from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendImage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            guard let menu = URL(string: "https://contoso.com/menu.jpg") else { return }
            let receipt = try await client.sendImage(at: menu, caption: "Menu", from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendDocument(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            guard let menu = URL(string: "https://contoso.com/menu.pdf") else { return }
            let receipt = try await client.sendDocument(
                at: menu,
                fileName: "menu.pdf",
                caption: "The menu",
                from: channel,
                to: "+14255550124"
            )
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendVideo(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            guard let film = URL(string: "https://contoso.com/kitchen.mp4") else { return }
            let receipt = try await client.sendVideo(at: film, caption: "Soup", from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func sendAudio(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            guard let voice = URL(string: "https://contoso.com/hello.aac") else { return }
            let receipt = try await client.sendAudio(at: voice, from: channel, to: "+14255550124")
            print(receipt.messageID)
            returned.append(receipt)
        }

        static func downloadMediaInPieces(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            var size = 0
            for try await piece in try await client.downloadMedia(id: "f4c81d27-9b3e-4a60-85d2-1e7a0c6b9f35") {
                returned.append(piece)
                size += piece.count
            }
            print(size)
        }

        static func listTemplatesApproved(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            for try await template in client.listTemplates(channelID: channel) where template.status == .approved {
                returned.append(template)
                print(template.name, template.language)
            }
        }

        static func listTemplatesInPagesOfTen(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try MessagesClient(endpoint: .testing, credential: key, options: .testing(transport))
            guard let channel = UUID(uuidString: "a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50") else { return }
            for try await template in client.listTemplates(channelID: channel, pageSize: 10) {
                returned.append(template)
                print(template.name)
            }
        }
    }
}
