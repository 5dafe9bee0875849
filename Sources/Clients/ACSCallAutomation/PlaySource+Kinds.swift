// SPDX-License-Identifier: MIT

import ACSCore

extension PlaySource {
    /// A WAV or MP3 file that the service can fetch.
    ///
    /// - Parameters:
    ///   - uri: The file's URL.
    ///   - cacheID: The id under which the service caches the file, to play it again without fetching it.
    public static func file(_ uri: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .file(FileSource(uri: uri)))
    }

    /// Text that a voice speaks. Requires a call with the endpoint of an Azure AI services resource.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - voiceName: The name of the voice, such as `en-US-NancyNeural`.
    ///   - cacheID: The id under which the service caches the audio, to play it again without synthesizing it.
    public static func text(_ text: String, voiceName: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .text(TextSource(text: text, voiceName: voiceName)))
    }

    /// A document in Speech Synthesis Markup Language (SSML), which names its voice.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - cacheID: The id under which the service caches the audio, to play it again without synthesizing it.
    public static func ssml(_ document: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .ssml(SSMLSource(ssmlText: document)))
    }
}
