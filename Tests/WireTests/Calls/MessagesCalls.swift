// SPDX-License-Identifier: MIT

import ACSCore
import ACSMessages
import Foundation
import Testing

extension WireCall {
    static let messages = [
        WireCall("sendText") { try await sent($0, .text(.init(content: #"Grüße 👋 "quoted" / \"#))) },
        WireCall("sendImage") { try await sent($0, .image(.init(caption: "The menu", mediaURI: try media))) },
        WireCall("sendOlderImage") { resource in
            // Read from text: a mention of the deprecated type would be a warning.
            let text = #"{"kind": "image_v0", "content": "The menu", "mediaUri": "\#(mediaText)"}"#
            let kind = try JSONDecoder().decode(NotificationContent.Kind.self, from: Data(text.utf8))
            return try await sent(resource, kind)
        },
        WireCall("sendVideo") { try await sent($0, .video(.init(caption: "The menu", mediaURI: try media))) },
        WireCall("sendAudio") { try await sent($0, .audio(.init(mediaURI: try media))) },
        WireCall("sendDocument") {
            let document = DocumentNotificationContent(
                caption: "The menu",
                fileName: "menu.pdf",
                mediaURI: try media
            )
            return try await sent($0, .document(document))
        },
        WireCall("sendTemplate") {
            let template = MessageTemplate(
                name: "sample_shipping_confirmation",
                language: "en_US",
                values: [
                    .init(name: "1", kind: .text(.init(text: "3"))),
                    .init(name: "2", kind: .text(.init(text: "Grüße 👋"))),
                ],
                bindings: .whatsApp(.init(body: [.init(refValue: "1"), .init(refValue: "2")]))
            )
            return try await sent($0, .template(.init(template: template)))
        },
        WireCall("sendTemplateWithoutValues") {
            let template = MessageTemplate(name: "hello_world", language: "en_US")
            return try await sent($0, .template(.init(template: template)))
        },
        WireCall("sendTemplateWithEverything") {
            try await sent($0, .template(.init(template: try everything)))
        },
        WireCall("downloadMedia") {
            [try await .content(of: $0.messages.downloadMedia(id: "d19e68ec-bdd6-4a50-8dfb-cbb1642df6ab"))]
        },
        WireCall("listTemplates") {
            try await $0.messages.listTemplates(channelID: try channel, pageSize: 2).decoded()
        },
    ]

    private static func sent(_ resource: Resource, _ kind: NotificationContent.Kind) async throws -> [Decoded] {
        let message = NotificationContent(channelID: try channel, to: ["+14255550123"], kind: kind)
        return [try .model(try await resource.messages.send(message))]
    }

    static var channel: UUID {
        get throws { try #require(UUID(uuidString: "9d3c1f8e-2b5a-4c7d-8e6f-1a2b3c4d5e6f")) }
    }

    /// A URL of Azure Storage, whose signature is percent-encoded.
    static var media: URL {
        get throws { try #require(URL(string: mediaText)) }
    }

    private static let mediaText =
        "https://contoso.blob.core.windows.net/media/menu.bin?sv=2025-01-05&sig=a%2Fb%2Bc%3D"

    private static var everything: MessageTemplate {
        get throws {
            MessageTemplate(
                name: "sample_everything",
                language: "de",
                values: [
                    .init(
                        name: "a",
                        kind: .document(.init(url: try media, caption: "The menu", fileName: "menu.pdf"))
                    ),
                    .init(name: "b", kind: .image(.init(url: try media, caption: "A photo", fileName: "photo.jpg"))),
                    .init(name: "c", kind: .video(.init(url: try media, caption: "A film", fileName: "film.mp4"))),
                    .init(
                        name: "d",
                        kind: .location(
                            .init(
                                locationName: "Contoso",
                                address: "1 Main Street",
                                latitude: 47.5,
                                longitude: -122.25
                            )
                        )
                    ),
                    .init(name: "e", kind: .text(.init(text: "Hello"))),
                    .init(name: "f", kind: .quickAction(.init(payload: "yes"))),
                    .init(name: "g", kind: .quickAction(.init(text: "order/42"))),
                ],
                bindings: .whatsApp(
                    .init(
                        header: [.init(refValue: "a")],
                        body: [.init(refValue: "e")],
                        footer: [.init(refValue: "e")],
                        buttons: [
                            .init(subType: .quickReply, refValue: "f"), .init(subType: .openURL, refValue: "g"),
                        ]
                    )
                )
            )
        }
    }
}
