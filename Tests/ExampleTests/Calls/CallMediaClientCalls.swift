// Recorded by ExampleTests from call-automation.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum CallMediaClientCalls {
        static let all: [String: Call] = [
            "play.aFileToEveryone": playAFileToEveryone,
            "play.textToOneParticipant": playTextToOneParticipant,
            "recognize.fourDigits": recognizeFourDigits,
            "recognize.spokenChoices": recognizeSpokenChoices,
            "cancelAll.prompts": cancelAllPrompts,
            "sendDTMFTones.ofAnExtension": sendDTMFTonesOfAnExtension,
            "startContinuousDTMFRecognition.ofACaller": startContinuousDTMFRecognitionOfACaller,
            "stopContinuousDTMFRecognition.ofACaller": stopContinuousDTMFRecognitionOfACaller,
            "hold.withMusic": holdWithMusic,
            "unhold.aPhone": unholdAPhone,
            "startTranscription.ofALocale": startTranscriptionOfALocale,
            "updateTranscription.toGerman": updateTranscriptionToGerman,
            "stopTranscription.withAContext": stopTranscriptionWithAContext,
            "summarizeCall.ofALocale": summarizeCallOfALocale,
            "startMediaStreaming.withAContext": startMediaStreamingWithAContext,
            "stopMediaStreaming.withAContext": stopMediaStreamingWithAContext,
        ]

        static func playAFileToEveryone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.play(.file("https://contoso.com/welcome.wav"), operationContext: "welcome")
        }

        static func playTextToOneParticipant(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.play(.text("You are next.", voiceName: "en-US-NancyNeural"), to: [grace])
        }

        static func recognizeFourDigits(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.recognizeDTMF(
                from: .phoneNumber("+14255550124"),
                prompt: .file("https://contoso.com/enter-your-code.wav"),
                upTo: 4,
                stopTones: [.pound]
            )
        }

        static func recognizeSpokenChoices(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            let yes = RecognitionChoice(label: "yes", phrases: ["Yes", "Sure"], tone: .one)
            let no = RecognitionChoice(label: "no", phrases: ["No"], tone: .two)
            let request = RecognizeRequest(
                recognizeInputType: .choices,
                playPrompt: .text("Shall we call back?", voiceName: "en-US-NancyNeural"),
                options: .init(
                    targetParticipant: .phoneNumber("+14255550124"),
                    speechLanguage: "en-US",
                    choices: [yes, no]
                )
            )
            try await client.recognize(request)
        }

        static func cancelAllPrompts(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.cancelAll()
        }

        static func sendDTMFTonesOfAnExtension(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            _ = try await client.sendDTMFTones(
                .init(tones: [.four, .two, .pound], targetParticipant: .phoneNumber("+14255550124"))
            )
        }

        static func startContinuousDTMFRecognitionOfACaller(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.startContinuousDTMFRecognition(.init(targetParticipant: .phoneNumber("+14255550124")))
        }

        static func stopContinuousDTMFRecognitionOfACaller(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.stopContinuousDTMFRecognition(.init(targetParticipant: .phoneNumber("+14255550124")))
        }

        static func holdWithMusic(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.hold(
                .init(
                    targetParticipant: .phoneNumber("+14255550124"),
                    playSource: .file("https://contoso.com/music.wav")
                )
            )
        }

        static func unholdAPhone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.unhold(.init(targetParticipant: .phoneNumber("+14255550124")))
        }

        static func startTranscriptionOfALocale(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.startTranscription(.init(locale: "en-US"))
        }

        static func updateTranscriptionToGerman(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.updateTranscription(.init(locale: "de-DE"))
        }

        static func stopTranscriptionWithAContext(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.stopTranscription(.init(operationContext: "order 42"))
        }

        static func summarizeCallOfALocale(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.summarizeCall(
                .init(summarizationOptions: .init(locale: "en-US"), operationContext: "order 42")
            )
        }

        static func startMediaStreamingWithAContext(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.startMediaStreaming(.init(operationContext: "order 42"))
        }

        static func stopMediaStreamingWithAContext(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let service = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let client = service.connection(id: "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8").media
            try await client.stopMediaStreaming(.init(operationContext: "order 42"))
        }
    }
}
