// SPDX-License-Identifier: MIT

/// The words of a wire name, and the names that the language derives from them.
public struct NameWords {
    private let words: [String]

    /// Splits at every character that is not a letter or digit, and at changes of case.
    ///
    /// A run of capitals ends before the capital that starts the next word: `SMSRecipient` is `SMS`, `Recipient`.
    public init(_ text: String) {
        let scalars = text.unicodeScalars
        var words: [String] = []
        var start: String.Index?
        var followsCapital = false
        func end(at place: String.Index) {
            if let start { words.append(String(text[start..<place])) }
            start = nil
        }
        var place = scalars.startIndex
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let next = scalars.index(after: place)
            let isCapital = scalar.isUppercase
            if scalar.isLetterOrDigit {
                let startsWord = isCapital && next < scalars.endIndex && scalars[next].isLowercase
                if isCapital, !followsCapital || startsWord { end(at: place) }
                start = start ?? place
            } else {
                end(at: place)
            }
            followsCapital = isCapital
            place = next
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
        return words.dropFirst().reduce(into: first.lowercased()) { $0 += Self.capitalized($1) }
    }

    /// The words as they begin a sentence: `SMSOptOutsClient` is `SMS opt outs client`.
    public var sentence: String {
        let lowercased = words.map { Self.acronyms.contains($0) ? $0 : $0.lowercased() }.joined(separator: " ")
        return lowercased.prefix(1).uppercased() + lowercased.dropFirst()
    }

    private static func capitalized(_ word: String) -> String {
        let upper = word.uppercased()
        if acronyms.contains(upper) { return upper }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}
