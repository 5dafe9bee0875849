// SPDX-License-Identifier: MIT

import ACSSMS
import Foundation

/// Sends a text message: `swift run SendTextMessage +18005551234 +14255550123 "Your code is 4711"`.
///
/// A program for a terminal: it prints a line for each recipient.
@main
struct SendTextMessage {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            FileHandle.standardError.write(Data("usage: SendTextMessage FROM TO TEXT\n".utf8))
            exit(64)
        }
        let sms = SMSClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        for result in try await sms.send(arguments[3], from: arguments[1], to: [arguments[2]]).results {
            print(result.to, result.httpStatusCode, result.errorMessage ?? "accepted")
        }
    }
}
