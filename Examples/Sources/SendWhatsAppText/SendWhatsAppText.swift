// SPDX-License-Identifier: MIT

import ACSMessages
import Foundation

/// Sends a text with WhatsApp, which delivers it within 24 hours of the recipient's last message:
/// `swift run SendWhatsAppText a7d3f1e6-85b2-4c09-9e74-3b1c6d8f2a50 +14255550123 "Your table is ready."`.
///
/// A program for a terminal: it prints the recipient and the id of the message.
@main
struct SendWhatsAppText {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let channel = UUID(uuidString: arguments[1]) else {
            FileHandle.standardError.write(Data("usage: SendWhatsAppText CHANNEL-REGISTRATION-ID TO TEXT\n".utf8))
            exit(64)
        }
        let messages = MessagesClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        let receipt = try await messages.sendText(arguments[3], from: channel, to: arguments[2])
        print("\(receipt.to): \(receipt.messageID)")
    }
}
