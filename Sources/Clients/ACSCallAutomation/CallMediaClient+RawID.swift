// SPDX-License-Identifier: MIT

public import ACSCore

// Identifiers are often stored as text and passed as such: the compiler says how to create one.

@available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
extension CallMediaClient {
    /// Unavailable: text is not an identifier.
    public func play(
        _ source: PlaySource,
        to participants: [String],
        loop: Bool = false,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        try await play(
            source,
            to: participants.map { CommunicationIdentifier(rawID: $0) },
            loop: loop,
            operationContext: operationContext,
            options: options
        )
    }

    /// Unavailable: text is not an identifier.
    public func recognizeDTMF(
        from participant: String,
        prompt: PlaySource? = nil,
        upTo maximum: Int32,
        stopTones: [DTMFTone]? = nil,
        operationContext: String? = nil,
        options: CallOptions = .init()
    ) async throws {
        try await recognizeDTMF(
            from: CommunicationIdentifier(rawID: participant),
            prompt: prompt,
            upTo: maximum,
            stopTones: stopTones,
            operationContext: operationContext,
            options: options
        )
    }
}
