// SPDX-License-Identifier: MIT

import ACSEmail
import Foundation

/// Sends a file as an attachment: `swift run SendEmail no-reply@contoso.com ada@example.com menu.pdf`.
///
/// A program for a terminal: it prints the id of the message and its status.
@main
struct SendEmail {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            FileHandle.standardError.write(Data("usage: SendEmail FROM TO FILE\n".utf8))
            exit(64)
        }
        let email = EmailClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        let sending = try await email.beginSend(
            from: arguments[1],
            to: [arguments[2]],
            subject: "The menu",
            plainText: "You find the menu in the attached file.",
            attachments: [.init(contentsOfFile: arguments[3])]
        )
        // The service delivers in its own time. A server stores `sending.resumeToken` instead of waiting here.
        let result = try await sending.result()
        print("\(result.id): \(result.status)")
    }
}
