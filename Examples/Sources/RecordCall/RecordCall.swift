// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Foundation

/// Calls a phone and records what is said: `swift run RecordCall +18005551234 +14255550123 60`.
///
/// Your server receives the call's events at the address in `CALLBACK_URI`, see the example CallCenter. This program
/// runs without a server, and therefore asks the service whether the phone was picked up.
///
/// A program for a terminal: it prints how far it is.
@main
struct RecordCall {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let seconds = Int(arguments[3]),
            let callbackURI = ProcessInfo.processInfo.environment["CALLBACK_URI"]
        else {
            print("usage: CALLBACK_URI=https://… RecordCall FROM TO SECONDS")
            return
        }
        let client = CallAutomationClient(
            connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        )
        let call = try await client.createCall(
            to: [.phoneNumber(arguments[2])],
            callerID: arguments[1],
            callbackURI: callbackURI
        )
        var properties = try await call.getProperties()
        while properties.callConnectionState != .connected {
            try await Task.sleep(for: .seconds(1))
            // Fails with `notFound` if nobody picked up.
            properties = try await call.getProperties()
        }
        let recording = try await client.recording.start(of: .serverCall(properties.serverCallID ?? ""))
        print("Recording as \(recording.recordingID ?? "").")
        try await Task.sleep(for: .seconds(seconds))
        try await call.hangUp(forEveryone: true)  // which ends the recording, too
        print("The event RecordingFileStatusUpdated tells where the recording is.")
    }
}
