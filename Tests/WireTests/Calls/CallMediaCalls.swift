// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore

extension WireCall {
    static let callMedia = [
        media("play") {
            let request = PlayRequest(
                playSources: [file, text, ssml],
                interruptCallMediaOperation: true,
                options: .init(loop: true),
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            try await $0.play(request)
        },
        media("playToOne") { try await $0.play(playToOne(interrupting: false)) },
        media("playToOneInterrupting") { try await $0.play(playToOne(interrupting: true)) },
        media("recognizeDTMF") {
            let options = RecognizeOptions(
                interruptPrompt: true,
                initialSilenceTimeoutInSeconds: 10,
                targetParticipant: phone,
                dtmfOptions: .init(
                    interToneTimeoutInSeconds: 5,
                    maxTonesToCollect: 4,
                    stopTones: [.pound, .asterisk]
                )
            )
            let request = RecognizeRequest(
                recognizeInputType: .dtmf,
                playPrompt: file,
                interruptCallMediaOperation: true,
                options: options,
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            try await $0.recognize(request)
        },
        media("recognizeChoices") {
            let options = RecognizeOptions(
                interruptPrompt: false,
                targetParticipant: phone,
                speechLanguage: "en-US",
                speechRecognitionModelEndpointID: "a-model",
                choices: [.init(label: "yes", phrases: ["Yes", "Sure"], tone: .one)]
            )
            let request = RecognizeRequest(
                recognizeInputType: .choices,
                playPrompts: [text, ssml],
                interruptCallMediaOperation: false,
                options: options
            )
            try await $0.recognize(request)
        },
        media("recognizeSpeech") {
            let options = RecognizeOptions(
                interruptPrompt: false,
                targetParticipant: phone,
                speechLanguage: "en-US",
                speechOptions: .init(endSilenceTimeoutInMilliseconds: 2000)
            )
            let request = RecognizeRequest(
                recognizeInputType: .speech,
                playPrompt: voiced,
                interruptCallMediaOperation: false,
                options: options
            )
            try await $0.recognize(request)
        },
        media("recognizeSpeechInLanguages") {
            let options = RecognizeOptions(
                targetParticipant: phone,
                speechLanguages: ["en-US", "de-DE"],
                enableSentimentAnalysis: true
            )
            try await $0.recognize(.init(recognizeInputType: .speech, options: options))
        },
        media("cancelAll") { try await $0.cancelAll() },
        WireCall("sendDTMFTones") {
            let request = SendDTMFTonesRequest(
                tones: [.one, .a],
                targetParticipant: phone,
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            return [try .model(try await $0.calls.connection(id: callID).media.sendDTMFTones(request))]
        },
        media("startContinuousDTMFRecognition") {
            try await $0.startContinuousDTMFRecognition(
                .init(targetParticipant: phone, operationContext: "order 42")
            )
        },
        media("stopContinuousDTMFRecognition") {
            try await $0.stopContinuousDTMFRecognition(
                .init(targetParticipant: phone, operationContext: "order 42", operationCallbackURI: elsewhere)
            )
        },
        media("hold") {
            let request = HoldRequest(
                targetParticipant: phone,
                playSource: file,
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            try await $0.hold(request)
        },
        media("unhold") {
            try await $0.unhold(
                .init(targetParticipant: phone, operationContext: "order 42", operationCallbackURI: elsewhere)
            )
        },
        media("startTranscription") {
            try await $0.startTranscription(
                .init(locale: "en-US", operationContext: "order 42", operationCallbackURI: elsewhere)
            )
        },
        media("startTranscriptionWithModel") {
            try await $0.startTranscription(.init(locale: "en-US", speechModelEndpointID: "a-model"))
        },
        media("startTranscriptionWithAnalysis") {
            let request = StartTranscriptionRequest(
                locales: ["en-US", "de-DE"],
                redactionOptions: .init(isEnabled: true, redactionType: .maskWithCharacter),
                enableSentimentAnalysis: true,
                summarizationOptions: .init(enableEndCallSummary: true, locale: "en-US")
            )
            try await $0.startTranscription(request)
        },
        media("updateTranscription") {
            let request = UpdateTranscriptionRequest(
                locale: "de-DE",
                speechModelEndpointID: "a-model",
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            try await $0.updateTranscription(request)
        },
        media("stopTranscription") {
            try await $0.stopTranscription(.init(operationContext: "order 42", operationCallbackURI: elsewhere))
        },
        // The call of the specification's example.
        WireCall("summarizeCall") {
            let call = try $0.calls.connection(id: "18dea47f-b081-4107-9a5c-4300819d2c6c")
            try await call.media.summarizeCall(.init(summarizationOptions: .init(locale: "en-US")))
            return [.nothing]
        },
        media("summarizeCallWithEverything") {
            let request = SummarizeCallRequest(
                summarizationOptions: .init(enableEndCallSummary: true, locale: "en-US"),
                operationContext: "order 42",
                operationCallbackURI: elsewhere
            )
            try await $0.summarizeCall(request)
        },
        media("startMediaStreaming") {
            try await $0.startMediaStreaming(.init(operationCallbackURI: elsewhere, operationContext: "order 42"))
        },
        media("stopMediaStreaming") {
            try await $0.stopMediaStreaming(.init(operationCallbackURI: elsewhere, operationContext: "order 42"))
        },
    ]

    private static func media(
        _ name: String,
        _ call: @escaping @Sendable (CallMediaClient) async throws -> Void
    ) -> WireCall {
        WireCall(name) {
            try await call($0.calls.connection(id: callID).media)
            return [.nothing]
        }
    }

    private static func playToOne(interrupting: Bool) -> PlayRequest {
        PlayRequest(
            playSources: [file],
            playTo: [bob],
            interruptCallMediaOperation: interrupting,
            options: .init(loop: false)
        )
    }

    private static let file = PlaySource.file("https://contoso.com/welcome.wav", cacheID: "welcome")
    private static let text = PlaySource(
        kind: .text(.init(text: "Hello", sourceLocale: "en-US", voiceKind: .female, voiceName: "en-US-NancyNeural"))
    )
    private static let voiced = PlaySource(
        kind: .text(.init(text: "Hello", voiceName: "Ada", customVoiceEndpointID: "a-voice"))
    )
    private static let ssml = PlaySource(
        kind: .ssml(.init(ssmlText: "<speak>Hello</speak>", customVoiceEndpointID: "a-voice"))
    )
}
