// SPDX-License-Identifier: MIT

/// The words of a wire name, and the names that the language derives from them.
struct NameWords {
    private let words: [String]

    /// Splits at every character that is not a letter or digit, and at changes of case.
    ///
    /// A run of capitals ends before the capital that starts the next word: `SMSRecipient` is `SMS`, `Recipient`.
    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var start: String.Index?
        func end(at place: String.Index) {
            if let start { words.append(String(text[start..<place])) }
            start = nil
        }
        for (index, place) in text.unicodeScalars.indices.enumerated() {
            let scalar = scalars[index]
            guard scalar.isLetterOrDigit else {
                end(at: place)
                continue
            }
            if scalar.isUppercase, start != nil {
                let followsCapital = scalars[index - 1].isUppercase
                let startsWord = index + 1 < scalars.count && scalars[index + 1].isLowercase
                if !followsCapital || startsWord { end(at: place) }
            }
            start = start ?? place
        }
        end(at: text.endIndex)
        self.words = words
    }

    /// Words that Swift writes in capitals.
    static let acronyms: Set<String> = [
        "API", "DTMF", "HTML", "HTTP", "ICE", "ID", "IP", "ISO", "JSON", "PSTN", "SIP", "SMS", "SSML", "TTL", "URI",
        "URL", "UUID",
    ]

    var upperCamelCase: String {
        words.map(Self.capitalized).joined()
    }

    var lowerCamelCase: String {
        guard let first = words.first else { return "" }
        return first.lowercased() + words.dropFirst().map(Self.capitalized).joined()
    }

    private static func capitalized(_ word: String) -> String {
        let upper = word.uppercased()
        if acronyms.contains(upper) { return upper }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
