// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

private struct Mood: ExtensibleEnum {
    let rawValue: String

    static let glad = Self(rawValue: "glad")
}

private struct Level: ExtensibleEnum {
    let rawValue: Int32
}

/// As code that knows a type only by its protocols compares.
private func areEqual<Value: Equatable>(_ left: Value, _ right: Value) -> Bool { left == right }

struct ExtensibleEnumTests {
    @Test("Texts are equal without regard to the case of ASCII letters", arguments: ["glad", "Glad", "GLAD"])
    func text(_ text: String) {
        let mood = Mood(rawValue: text)
        #expect(mood == .glad)
        #expect(areEqual(mood, .glad))
        #expect(mood.hashValue == Mood.glad.hashValue)
        #expect(Set([mood, .glad]).count == 1)
        switch mood {
        case .glad: break
        default: Issue.record("A switch takes it for another value.")
        }
        #expect(mood.rawValue == text)
        #expect(mood.requestText == text)
    }

    @Test("Other texts differ", arguments: ["", "gla", "gladd", "gla\u{24}", "g\u{4C}ad ", "ﬂad"])
    func others(_ text: String) {
        #expect(Mood(rawValue: text) != .glad)
        #expect(!areEqual(Mood(rawValue: text), .glad))
    }

    @Test("Letters beyond ASCII are compared exactly: \u{212A} is not k, and Ä is not ä")
    func beyondASCII() {
        #expect(Mood(rawValue: "\u{212A}") != Mood(rawValue: "k"))
        #expect(Mood(rawValue: "Ä") != Mood(rawValue: "ä"))
    }

    @Test("Numbers are compared as numbers")
    func numbers() {
        #expect(Level(rawValue: 1) == Level(rawValue: 1))
        #expect(Level(rawValue: 1) != Level(rawValue: 2))
        #expect(Set([Level(rawValue: 1), Level(rawValue: 1), Level(rawValue: 2)]).count == 2)
    }

    @Test("Values of ACSCore's own enums are compared in the same way")
    func own() {
        #expect(TokenScope(rawValue: "VOIP") == .voip)
        #expect(ServiceErrorCode("IdentityNotFound") == "identitynotfound")
        #expect(ServiceErrorCode("404") == 404)
    }
}
