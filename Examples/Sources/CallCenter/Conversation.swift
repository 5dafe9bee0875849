// SPDX-License-Identifier: MIT

import ACSCallAutomation

/// One call, from the answer to its end.
struct Conversation: Sendable {
    let center: CallCenter
    let incoming: IncomingCall

    /// Answers the call, talks with the caller, and hangs up.
    ///
    /// - Throws: An error if the call can't be answered. Later failures are logged, and end the call.
    func run() async throws {
        let call = try await answer()
        do {
            try await talk(on: call)
        } catch let error as ACSError where error.kind == .callEnded {
            center.logger.info("The caller has hung up.")
            return
        } catch {
            center.logger.error("The call was broken off: \(error)")
        }
        await hangUp(call)
    }

    /// What the caller experiences.
    private func talk(on call: CallConnectionClient) async throws {
        // `next` throws `callEnded` if the service can't connect the call, and if the caller hangs up.
        _ = try await center.events.next(.callConnected, of: call)
        _ = try await call.startRecording()
        try await play("welcome", on: call)
        switch try await key(on: call) {
        case .one: try await repeatWords(on: call)
        case .two: try await play("goodbye", on: call)
        default: break
        }
    }

    private func answer() async throws -> CallConnectionClient {
        let audio = WebSocketMediaStreamingOptions(
            transportURL: "wss://\(center.host)/media",
            contentType: .audio,
            startMediaStreaming: false,
            enableBidirectional: true,
            audioFormat: .pcm16KMono
        )
        let request = AnswerCallRequest(
            incomingCallContext: incoming.incomingCallContext ?? "",
            callbackURI: "https://\(center.host)/calls",
            mediaStreamingOptions: .init(audioChannelType: .mixed, transportType: .websocket(audio))
        )
        guard let id = try await center.client.answerCall(request).callConnectionID else {
            throw ACSError(.undecodableResponse, message: "The response has no connection id.")
        }
        return center.client.connection(id: id)
    }

    /// Plays a file and waits until it was played. A caller who can't hear it can go on all the same.
    private func play(_ name: String, on call: CallConnectionClient) async throws {
        try await call.media.play(.file("https://\(center.host)/\(name).wav"), operationContext: name)
        let event = try await center.events.next(.playCompleted, .playFailed, of: call, for: name)
        if case .playFailed(let failure) = event {
            center.logger.warning("\(name) was not played: \(failure.resultInformation?.message ?? "")")
        }
    }

    /// Asks for a key, and once more if none was pressed.
    private func key(on call: CallConnectionClient) async throws -> DTMFTone? {
        for attempt in ["menu", "menu again"] {
            try await call.media.recognizeDTMF(
                from: incoming.from,
                prompt: .file("https://\(center.host)/menu.wav"),
                upTo: 1,
                operationContext: attempt
            )
            let event = try await center.events.next(.recognizeCompleted, .recognizeFailed, of: call, for: attempt)
            switch event {
            case .recognizeCompleted(let recognized):
                if let tone = recognized.dtmfResult?.tones?.first { return tone }
            case .recognizeFailed(let failure):
                center.logger.info("No key was pressed: \(failure.resultInformation?.message ?? "")")
            default: break
            }
        }
        return nil
    }

    /// Repeats what the caller says, until the caller is silent for a while or hangs up.
    private func repeatWords(on call: CallConnectionClient) async throws {
        try await call.media.startMediaStreaming(.init(operationContext: "audio"))
        let event = try await center.events.next(.mediaStreamingStarted, .mediaStreamingFailed, of: call)
        guard case .mediaStreamingStarted = event else {
            center.logger.error("The audio was not streamed.")
            return
        }
        try await withThrowingTaskGroup { group in
            group.addTask {
                guard let stream = await center.audio.stream(of: call.id) else { return }
                var parrot = Parrot()
                for await frame in stream.frames {
                    guard case .audioData(let audio) = frame else { continue }
                    for frame in parrot.hear(audio) { try await stream.send(frame) }
                    if parrot.isBored { return }
                }
            }
            group.addTask {
                // The end of the call ends the echo, too, even if the audio never arrives.
                _ = try await center.events.next(.callDisconnected, of: call, within: .seconds(600))
                throw ACSError(.callEnded, message: "The caller has hung up.")
            }
            try await group.next()
            group.cancelAll()
        }
    }

    /// Ends the call, also if this task was cancelled: a caller must not be left in a silent call.
    private func hangUp(_ call: CallConnectionClient) async {
        await Task {
            do {
                try await call.hangUp(forEveryone: true)
            } catch let error as ACSError where error.kind == .notFound {
                center.logger.info("The caller has hung up.")
            } catch {
                center.logger.error("The call was not ended: \(error)")
            }
        }.value
    }
}
