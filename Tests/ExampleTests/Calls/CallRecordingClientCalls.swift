// Recorded by ExampleTests from call-automation.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum CallRecordingClientCalls {
        static let all: [String: Call] = [
            "start.ofACall": startOfACall,
            "start.intoAStorageContainer": startIntoAStorageContainer,
            "getProperties.ofAPausedRecording": getPropertiesOfAPausedRecording,
            "pause.duringACardNumber": pauseDuringACardNumber,
            "resume.afterACardNumber": resumeAfterACardNumber,
            "stop.beforeTheCallEnds": stopBeforeTheCallEnds,
            "download.inPieces": downloadInPieces,
            "download.aPart": downloadAPart,
            "delete.afterItsDownload": deleteAfterItsDownload,
        ]

        static func startOfACall(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let recording = try await client.start(of: .serverCall("aHR0cHM6Ly9jb250b3NvLmV4YW1wbGUvY2FsbA"))
            print("Store \(recording.recordingID ?? "").")
            returned.append(recording)
        }

        static func startIntoAStorageContainer(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let request = StartRecordingRequest(
                callConnectionID: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8",
                recordingContentType: .audio,
                recordingChannelType: .unmixed,
                recordingFormatType: .wav,
                pauseOnStart: true,
                externalStorage: .init(
                    recordingStorageKind: .azureBlobStorage,
                    recordingDestinationContainerURL: "https://contoso.blob.core.windows.net/calls"
                )
            )
            let recording = try await client.start(request)
            print("Store \(recording.recordingID ?? "").")
            returned.append(recording)
        }

        static func getPropertiesOfAPausedRecording(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let recording = try await client.getProperties(id: "eyJyZWNvcmRpbmciOiI0MiJ9")
            if recording.recordingState == .inactive { print("The recording is paused.") }
            returned.append(recording)
        }

        static func pauseDuringACardNumber(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            try await client.pause(id: "eyJyZWNvcmRpbmciOiI0MiJ9")
        }

        static func resumeAfterACardNumber(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            try await client.resume(id: "eyJyZWNvcmRpbmciOiI0MiJ9")
        }

        static func stopBeforeTheCallEnds(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            try await client.stop(id: "eyJyZWNvcmRpbmciOiI0MiJ9")
        }

        static func downloadInPieces(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let location = "https://us-storage.asm.skype.com/v1/objects/0-wus-d4-7c1e90ab35/content/audio"
            var size = 0
            for try await piece in try await client.download(recordingLocation: location) {
                returned.append(piece)
                size += piece.count
            }
            print(size)
        }

        static func downloadAPart(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let location = "https://us-storage.asm.skype.com/v1/objects/0-wus-d4-7c1e90ab35/content/audio"
            let head = try await client.download(recordingLocation: location, range: .init(0...43))
            for try await piece in head {
                returned.append(piece)
                print(piece.count)
            }
            returned.append(head)
        }

        static func deleteAfterItsDownload(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.recording
            let location = "https://us-storage.asm.skype.com/v1/objects/0-wus-d4-7c1e90ab35/content/audio"
            try await client.delete(recordingLocation: location)
        }
    }
}
