// SPDX-License-Identifier: MIT

public import ACSCore

extension CallMediaClient {
    /// Plays one source.
    ///
    /// The call returns when the service has accepted the request; `PlayCompleted` or `PlayFailed` says how it ended.
    ///
    /// - Parameters:
    ///   - source: What to play, such as `.file("https://contoso.com/welcome.wav")`.
    ///   - participants: Who hears it; everyone in the call if empty.
    ///   - loop: Whether it is played again and again, until ``cancelAll(options:)``.
    ///   - operationContext: Comes back in the events about this request.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
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

    /// Plays a prompt and collects the keys that a participant presses.
    ///
    /// `RecognizeCompleted` has the keys, `RecognizeFailed` says why there are none.
    ///
    /// - Parameters:
    ///   - participant: Who presses the keys.
    ///   - prompt: Played first; a key cuts it short.
    ///   - maximum: How many keys end the collection.
    ///   - stopTones: Keys that end it earlier, such as `.pound`.
    ///   - operationContext: Comes back in the events about this request.
    ///   - options: Options for this call only.
    /// - Throws: ``ACSError`` if the service refuses the call or can't be reached.
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
