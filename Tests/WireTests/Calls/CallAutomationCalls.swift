// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore

extension WireCall {
    static let callAutomation =
        callConnections + callMedia + callRecordings + [
            WireCall("createCall") {
                let request = CreateCallRequest(
                    targets: [phone],
                    sourceCallerID: PhoneNumberIdentifier("+18005551234"),
                    callbackURI: callback
                )
                return [try .model(try await $0.calls.createCall(request))]
            },
            WireCall("createGroupCall") {
                let request = CreateCallRequest(
                    targets: [ada, .microsoftTeamsUser("45ab2481-1c1c-4005-be24-0ffb879b1130")],
                    sourceDisplayName: "Contoso",
                    operationContext: "order 42",
                    callbackURI: callback,
                    callIntelligenceOptions: intelligence,
                    mediaStreamingOptions: streaming,
                    transcriptionOptions: transcription,
                    teamsAppSource: MicrosoftTeamsAppIdentifier(appID: "7f6a1b0c-55f1-4b5f-9d4b-0f6f2a3c1d2e")
                )
                return [try .model(try await $0.calls.createCall(request))]
            },
            WireCall("createCallOfUser") {
                let user = TeamsExtensionUserIdentifier(
                    userID: "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10",
                    tenantID: "c70d068c-2f32-484d-9455-73070cd5aadd",
                    resourceID: "b27b64b9-39d2-44a3-869d-67700b74e805"
                )
                let request = CreateCallRequest(
                    targets: [CommunicationIdentifier(user)],
                    source: CommunicationUserIdentifier(id: ada.rawID),
                    callbackURI: callback,
                    transcriptionOptions: modelled
                )
                return [try .model(try await $0.calls.createCall(request))]
            },
            WireCall("answerCall") {
                let request = AnswerCallRequest(incomingCallContext: "a-context", callbackURI: callback)
                return [try .model(try await $0.calls.answerCall(request))]
            },
            WireCall("answerCallWithEverything") {
                let request = AnswerCallRequest(
                    incomingCallContext: "a-context",
                    callbackURI: callback,
                    operationContext: "order 42",
                    callIntelligenceOptions: intelligence,
                    mediaStreamingOptions: streaming,
                    transcriptionOptions: transcription
                )
                return [try .model(try await $0.calls.answerCall(request))]
            },
            WireCall("answerCallOfUser") {
                let request = AnswerCallRequest(
                    incomingCallContext: "a-context",
                    callbackURI: callback,
                    answeredBy: CommunicationUserIdentifier(id: ada.rawID),
                    transcriptionOptions: modelled
                )
                return [try .model(try await $0.calls.answerCall(request))]
            },
            WireCall("redirectCall") {
                try await $0.calls.redirectCall(.init(incomingCallContext: "a-context", target: bob))
                return [.nothing]
            },
            WireCall("rejectCall") {
                try await $0.calls.rejectCall(.init(incomingCallContext: "a-context", callRejectReason: .busy))
                return [.nothing]
            },
            WireCall("connect") {
                let request = ConnectRequest(
                    callLocator: .room("99199690362660524"),
                    callbackURI: callback,
                    operationContext: "order 42"
                )
                return [try .model(try await $0.calls.connect(request))]
            },
            WireCall("connectWithEverything") {
                let request = ConnectRequest(
                    callLocator: .groupCall("29228d3e-040e-4656-a70e-890ab4e173e5"),
                    callbackURI: callback,
                    callIntelligenceOptions: intelligence,
                    mediaStreamingOptions: streaming,
                    transcriptionOptions: transcription
                )
                return [try .model(try await $0.calls.connect(request))]
            },
        ]

    static let phone = CommunicationIdentifier.phoneNumber("+14255550123")
    static let callback = "https://contoso.com/calls?id=1"
    static let elsewhere = "https://contoso.com/operations"
    static let callID = "411f0b00-dc73-4528-a9e6-968ba983d2a1"

    private static let intelligence = CallIntelligenceOptions(
        cognitiveServicesEndpoint: "https://contoso.cognitiveservices.azure.com"
    )
    private static let streaming = MediaStreamingOptions(
        audioChannelType: .mixed,
        transportType: .websocket(
            .init(
                transportURL: "wss://contoso.com/audio",
                contentType: .audio,
                startMediaStreaming: true,
                enableBidirectional: true,
                audioFormat: .pcm24KMono,
                enableDTMFTones: true
            )
        )
    )
    private static let transcription = TranscriptionOptions(
        locale: "en-US",
        transportType: .websocket(
            .init(
                transportURL: "wss://contoso.com/text",
                startTranscription: true,
                enableIntermediateResults: true
            )
        )
    )
    private static let modelled = TranscriptionOptions(
        locale: "en-US",
        transportType: .websocket(
            .init(
                transportURL: "wss://contoso.com/text",
                speechModelEndpointID: "a-model",
                startTranscription: true
            )
        )
    )
}
