// SPDX-License-Identifier: MIT

import ACSCore

extension PlaySource {
    /// A WAV or MP3 file that the service can fetch.
    ///
    /// - Parameters:
    ///   - uri: The file's URL.
    ///   - cacheID: Lets the service play the file again without fetching it.
    public static func file(_ uri: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .file(FileSource(uri: uri)))
    }

    /// A text that a voice speaks. The call needs the endpoint of an Azure AI services resource.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - voiceName: A voice, such as `en-US-NancyNeural`.
    ///   - cacheID: Lets the service speak the text again without making the sound anew.
    public static func text(_ text: String, voiceName: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .text(TextSource(text: text, voiceName: voiceName)))
    }

    /// A document in the Speech Synthesis Markup Language, which names its voice.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - cacheID: Lets the service speak it again without making the sound anew.
    public static func ssml(_ document: String, cacheID: String? = nil) -> PlaySource {
        PlaySource(cacheID: cacheID, kind: .ssml(SSMLSource(ssmlText: document)))
    }
}
