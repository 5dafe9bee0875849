// SPDX-License-Identifier: MIT

public import ACSCore

extension CallMediaClient {
    /// Plays one source.
    ///
    /// Returns when the service accepts the request. The event `PlayCompleted`, `PlayFailed` or `PlayCanceled` reports
    /// the outcome.
    ///
    /// - Parameters:
    ///   - source: What to play, such as `.file("https://contoso.com/welcome.wav")`.
    ///   - participants: The participants who hear the source. Everyone in the call if empty.
    ///   - loop: Whether to repeat the source until ``cancelAll(options:)`` is called.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func play(
        _ source: PlaySource,
        to participants: [CommunicationIdentifier] = [],
        loop: Bool = false,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        let request = PlayRequest(
            playSources: [source],
            playTo: participants,
            options: PlayOptions(loop: loop),
            operationContext: operationContext
        )
        try await play(request, options: options)
    }

    /// Plays an optional prompt, and recognizes the keys that a participant presses.
    ///
    /// The event `RecognizeCompleted` contains the keys, `RecognizeFailed` the reason for a failure.
    ///
    /// - Parameters:
    ///   - participant: The participant who presses the keys.
    ///   - prompt: What to play first. A key interrupts it.
    ///   - maximum: The number of keys that completes the recognition.
    ///   - stopTones: Keys that complete the recognition early, such as `.pound`.
    ///   - operationContext: A value that the events of this request repeat.
    ///   - options: Options for this call.
    /// - Throws: ``ACSError`` if the call fails.
    public func recognizeDTMF(
        from participant: CommunicationIdentifier,
        prompt: PlaySource? = nil,
        upTo maximum: Int32,
        stopTones: [DTMFTone]? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        let recognition = RecognizeOptions(
            interruptPrompt: true,
            targetParticipant: participant,
            dtmfOptions: DTMFOptions(maxTonesToCollect: maximum, stopTones: stopTones)
        )
        let request = RecognizeRequest(
            recognizeInputType: .dtmf,
            playPrompt: prompt,
            options: recognition,
            operationContext: operationContext
        )
        try await recognize(request, options: options)
    }
}
