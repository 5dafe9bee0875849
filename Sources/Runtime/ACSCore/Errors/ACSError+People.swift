// SPDX-License-Identifier: MIT

extension ACSError {
    /// Redacts what names people in a text: the path parameters, and ids that are known by their form.
    package func hidingPeople(in text: String) -> String {
        personalWords.reduce(text) { $0.hiding(word: $1) }.hidingIdentifiers()
    }

    /// Redacts what names people in a coding path: a map's keys can be numbers or ids of any form. Names of fields have
    /// a letter.
    func hidingKeys(in path: String) -> String {
        hidingPeople(in: path).split(separator: ".", omittingEmptySubsequences: false).map { part in
            let key = part.prefix { $0 != "[" }
            let isField = key.isEmpty || key.contains(where: \.isLetter) && !key.contains { ":@+".contains($0) }
            return isField ? String(part) : String.hidden + part.dropFirst(key.count)
        }
        .joined(separator: ".")
    }
}

extension String {
    /// Redacts a word wherever it is not a part of a longer one.
    fileprivate func hiding(word: String) -> String {
        // Words of two letters, such as country codes, occur in every language and name no one.
        guard word.count > 2 else { return self }
        var text = ""
        var rest = self[...]
        while let range = rest.firstRange(of: word) {
            let isPart =
                continues(before: range.lowerBound, word.first) || continues(after: range.upperBound, word.last)
            text += rest[..<range.lowerBound] + (isPart ? word : Self.hidden)
            rest = rest[range.upperBound...]
        }
        return text + rest
    }

    /// Redacts raw ids, ids of threads, phone numbers and email addresses, also percent-encoded ones.
    ///
    /// A request's body names people as its path does. Its ids are found by their form. A process that resumes a
    /// long-running operation has not sent them, and a service may name people whom no request has named.
    fileprivate func hidingIdentifiers() -> String {
        // Each of these contains one of the characters, and few texts do.
        guard contains(where: { ":+@%".contains($0) }) else { return self }
        let text = replacing(/(%[0-9A-Fa-f]{2})?[0-9]{1,2}(:|%3[Aa])[A-Za-z+%][^\s,;"'<>()\[\]{}|\/]*[A-Za-z0-9_=]/) {
            match in
            match.output.1 == nil && isPart(match.range) ? String(match.output.0) : Self.hidden
        }
        return text.replacing(/(\+|%2[Bb])[0-9]([ .()\-]{0,2}[0-9]){6,14}/) { match in
            text.isPart(match.range) ? String(match.output.0) : Self.hidden
        }
        .replacing(/([0-9]{1,2}:)?[A-Za-z0-9._%+\-]+(@|%40)[A-Za-z0-9\-]+(\.[A-Za-z0-9\-]+)+/, with: Self.hidden)
    }

    fileprivate static let hidden = "<redacted>"

    /// Whether a letter or digit precedes a range, so that no id begins there. The digits of a percent-encoded
    /// character are none.
    private func isPart(_ range: Range<Index>) -> Bool {
        let before = self[..<range.lowerBound]
        guard Self.isLetter(before.last) else { return false }
        let escape = before.suffix(3)
        return !(escape.count == 3 && escape.first == "%" && escape.dropFirst().allSatisfy(\.isHexDigit))
    }

    private func continues(before index: Index, _ first: Character?) -> Bool {
        index > startIndex && Self.isLetter(first) && Self.isLetter(self[self.index(before: index)])
    }

    private func continues(after index: Index, _ last: Character?) -> Bool {
        index < endIndex && Self.isLetter(last) && Self.isLetter(self[index])
    }

    private static func isLetter(_ character: Character?) -> Bool {
        character.map { $0.isLetter || $0.isNumber } ?? false
    }
}
