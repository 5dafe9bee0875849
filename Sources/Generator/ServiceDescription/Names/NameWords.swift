// SPDX-License-Identifier: MIT

/// The words of a service's name, and the names that the language derives from them.
struct NameWords {
    private let words: [String]

    /// Splits at every character that is not a letter or digit and at case changes.
    ///
    /// A run of capitals ends before the capital that starts the next word: `SMSRecipient` is `SMS`, `Recipient`.
    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var words: [String] = []
        var word = ""
        func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        for (index, scalar) in scalars.enumerated() {
            guard isLetterOrDigit(scalar) else {
                if !word.isEmpty { words.append(word) }
                word = ""
                continue
            }
            if scalar.properties.isUppercase, !word.isEmpty {
                let followsCapital = scalars[index - 1].properties.isUppercase
                let startsWord = index + 1 < scalars.count && scalars[index + 1].properties.isLowercase
                if !followsCapital || startsWord {
                    words.append(word)
                    word = ""
                }
            }
            word.unicodeScalars.append(scalar)
        }
        if !word.isEmpty { words.append(word) }
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
