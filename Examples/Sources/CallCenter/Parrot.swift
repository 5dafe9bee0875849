// SPDX-License-Identifier: MIT

import ACSCallAutomation
import Foundation

/// Repeats what it hears, phrase by phrase, and stops when it is interrupted.
///
/// Its time is that of the audio: it has no clock.
struct Parrot {
    /// How long a piece of audio is, in seconds.
    private static let pieceLength = 0.02
    /// The number of silent pieces after which a phrase is over.
    private static let pause = 15
    /// How much of a phrase is repeated, in pieces: ten seconds.
    private static let longestPhrase = 500
    /// How long the parrot hears no speech until it is bored, in seconds.
    private static let patience = 10.0

    private var phrase: [Data] = []
    private var silentPieces = 0
    /// When the last phrase that was repeated has been played.
    private var isSpeakingUntil = Date.distantPast
    /// When the caller was last heard; at first, when the audio began.
    private var lastWord: Date?

    /// Whether neither the caller nor the parrot was heard for ten seconds.
    private(set) var isBored = false

    /// Hears a piece of audio.
    ///
    /// - Returns: What to send to the caller.
    mutating func hear(_ audio: AudioData) -> [OutgoingStreamingFrame] {
        silentPieces = audio.isSilent ? silentPieces + 1 : 0
        let lastWord = audio.isSilent ? lastWord ?? audio.timestamp : audio.timestamp
        self.lastWord = lastWord
        isBored = audio.timestamp.timeIntervalSince(max(lastWord, isSpeakingUntil)) >= Self.patience
        guard audio.isSilent else { return listen(audio) }
        return silentPieces == Self.pause ? speak(at: audio.timestamp) : []
    }

    private mutating func listen(_ audio: AudioData) -> [OutgoingStreamingFrame] {
        if phrase.count < Self.longestPhrase { phrase.append(audio.data) }
        // The caller interrupts: what was sent and not yet played is dropped.
        guard audio.timestamp < isSpeakingUntil else { return [] }
        isSpeakingUntil = .distantPast
        return [.stopAudio]
    }

    private mutating func speak(at time: Date) -> [OutgoingStreamingFrame] {
        guard !phrase.isEmpty else { return [] }
        let frames = phrase.map { OutgoingStreamingFrame.audioData(.init(data: $0)) }
        isSpeakingUntil = time + Double(phrase.count) * Self.pieceLength
        phrase = []
        return frames
    }
}
