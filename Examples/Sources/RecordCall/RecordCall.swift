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
            FileHandle.standardError.write(Data("usage: CALLBACK_URI=https://… RecordCall FROM TO SECONDS\n".utf8))
            exit(64)
        }
        let client = CallAutomationClient(
            connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING")
        )
        let call = try await client.createCall(
            to: [.phoneNumber(arguments[2])],
            callerID: arguments[1],
            callbackURI: callbackURI
        )
        // Fails with `notFound` if nobody picks up.
        while try await call.getProperties().callConnectionState != .connected {
            try await Task.sleep(for: .seconds(1))
        }
        let recording = try await call.startRecording()
        print("Recording as \(recording.recordingID ?? "").")
        try await Task.sleep(for: .seconds(seconds))
        try await call.hangUp(forEveryone: true)  // which ends the recording, too
        print("The event RecordingFileStatusUpdated tells where the recording is.")
    }
}
