// Recorded by ExampleTests from call-automation.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting

extension ExampleCalls {
    enum CallAutomationClientCalls {
        static let all: [String: Call] = [
            "createCall.toAPhone": createCallToAPhone,
            "createCall.thatCanSpeak": createCallThatCanSpeak,
            "answerCall.incomingCall": answerCallIncomingCall,
            "answerCall.andStreamItsAudio": answerCallAndStreamItsAudio,
            "redirectCall.toAUser": redirectCallToAUser,
            "rejectCall.busy": rejectCallBusy,
            "connect.toTheCallOfARoom": connectToTheCallOfARoom,
        ]

        static func createCallToAPhone(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let call = try await client.createCall(
                to: [.phoneNumber("+14255550124")],
                callerID: "+14255550123",
                callbackURI: "https://contoso.com/calls"
            )
            print("Store \(call.id).")
            returned.append(call)
        }

        static func createCallThatCanSpeak(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            let call = try await client.createCall(
                to: [grace],
                callbackURI: "https://contoso.com/calls",
                operationContext: "order 42",
                cognitiveServicesEndpoint: "https://contoso.cognitiveservices.azure.com"
            )
            print("Store \(call.id).")
            returned.append(call)
        }

        static func answerCallIncomingCall(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let call = try await client.answerCall("eyJjYWxsIjoiNDIifQ", callbackURI: "https://contoso.com/calls")
            print("Store \(call.id).")
            returned.append(call)
        }

        static func answerCallAndStreamItsAudio(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let audio = WebSocketMediaStreamingOptions(
                transportURL: "wss://contoso.com/audio",
                contentType: .audio,
                startMediaStreaming: true,
                enableBidirectional: true,
                audioFormat: .pcm24KMono
            )
            let request = AnswerCallRequest(
                incomingCallContext: "eyJjYWxsIjoiNDIifQ",
                callbackURI: "https://contoso.com/calls",
                mediaStreamingOptions: .init(audioChannelType: .mixed, transportType: .websocket(audio))
            )
            let call = try await client.answerCall(request)
            print(call.callConnectionID ?? "")
            returned.append(call)
        }

        static func redirectCallToAUser(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let grace = CommunicationIdentifier(rawID: "8:acs:5e9a1c02-7b46-4d3e-9a58-c0f17e2d4b63_0000001b")
            try await client.redirectCall(.init(incomingCallContext: "eyJjYWxsIjoiNDIifQ", target: grace))
        }

        static func rejectCallBusy(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.rejectCall(.init(incomingCallContext: "eyJjYWxsIjoiNDIifQ", callRejectReason: .busy))
        }

        static func connectToTheCallOfARoom(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try CallAutomationClient(endpoint: .testing, credential: key, options: .testing(transport))
            let call = try await client.connect(
                .init(callLocator: .room("99412207718305164"), callbackURI: "https://contoso.com/calls")
            )
            print(call.callConnectionID ?? "")
            returned.append(call)
        }
    }
}
