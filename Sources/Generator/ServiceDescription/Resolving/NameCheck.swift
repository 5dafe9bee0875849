// SPDX-License-Identifier: MIT

/// Gives declarations their Swift names, and checks `as`.
struct NameCheck {
    let diagnostics: Diagnostics

    /// The name of a model or enum.
    func type(_ name: NameSyntax, isProvided: Bool) -> SwiftName {
        let swiftName = resolve(name, derived: .type(for: name.wire.value), isType: true, limit: LongName.usual)
        let place = (name.swift ?? name.wire).location
        if !isProvided {
            let advice = "write `\(name.wire.value) as Service\(swiftName.text)`"
            checkReserved(swiftName, advice: advice, at: place)
        }
        return swiftName
    }

    /// Reports a type's name that hides one of the runtime's or of Swift's.
    ///
    /// - Parameter advice: What to write instead; `nil` if only another name helps.
    func checkReserved(_ name: SwiftName, advice: String?, at place: SourceLocation) {
        let owner: String
        if RuntimeNames.all.contains(name.text) {
            owner = RuntimeNames.module
        } else if let language = LanguageNames.owner(of: name.text) {
            owner = language
        } else {
            return
        }
        diagnostics.report(ReservedType(name: name.text, owner: owner, advice: advice), at: place)
    }

    /// The name of a field, parameter, value or case.
    func member(_ name: NameSyntax, hidden: Set<String> = [], limit: Int = LongName.usual) -> SwiftName {
        let swiftName = resolve(name, derived: .member(for: name.wire.value), isType: false, limit: limit)
        if hidden.contains(swiftName.text) || Self.untouchable.contains(swiftName.text) {
            let rule = HiddenName(name: swiftName.text, wireName: name.wire.value)
            diagnostics.report(rule, at: (name.swift ?? name.wire).location)
        }
        return swiftName
    }

    /// The name of an event's case and kind, which is derived from the last part of its type.
    func event(_ name: NameSyntax) -> SwiftName {
        let last = name.wire.value.split(separator: ".").last.map(String.init) ?? ""
        let swiftName = resolve(name, derived: .member(for: last), isType: false, limit: LongName.usual)
        if Self.eventCases.contains(swiftName.text) || Self.untouchable.contains(swiftName.text) {
            let rule = HiddenName(name: swiftName.text, wireName: name.wire.value)
            diagnostics.report(rule, at: (name.swift ?? name.wire).location)
        }
        return swiftName
    }

    /// A key that is a Swift name itself.
    func key(_ name: Located<String>, isType: Bool) -> SwiftName {
        checkLength(name.value, LongName.usual, canBeNamed: false, at: name.location)
        let cased = isType ? SwiftName.type(for: name.value) : SwiftName.member(for: name.value)
        if cased.text != name.value {
            diagnostics.report(NameCasing(name: name.value, expected: cased.text), at: name.location)
        } else if !isType, Self.untouchable.contains(name.value) || Self.clientMembers.contains(name.value) {
            diagnostics.report(HiddenName(name: name.value, wireName: nil), at: name.location)
        }
        return SwiftName(name.value)
    }

    /// Reports a name that is too long for a line of code.
    private func checkLength(_ name: String, _ limit: Int, canBeNamed: Bool, at place: SourceLocation) {
        guard name.utf8.count > limit else { return }
        diagnostics.report(LongName(name: name, limit: limit, canBeNamed: canBeNamed), at: place)
    }

    /// Cases with these names would be shadowed by those of `Optional`.
    static let optionalCases: Set<String> = ["none", "some"]

    /// The compiler would derive the type of an enum's values from `rawValue`.
    static let enumMembers = optionalCases.union(["rawValue"])

    /// The case for all other events, and what no kind of events can be called.
    private static let eventCases = enumMembers.union(["other"])

    /// The members of every client.
    private static let clientMembers: Set<String> = ["description", "pipeline", "preflight"]

    /// Members with a meaning for the compiler, even in backticks.
    static let untouchable: Set<String> = ["self", "init", "Type", "Protocol"]

    private func resolve(_ name: NameSyntax, derived: SwiftName, isType: Bool, limit: Int) -> SwiftName {
        let place = (name.swift ?? name.wire).location
        checkLength(name.swift?.value ?? derived.text, limit, canBeNamed: true, at: place)
        guard let swift = name.swift else {
            if !TextForm.isIdentifier(derived.text) {
                diagnostics.report(UnderivableName(wireName: name.wire.value), at: name.wire.location)
            }
            return derived
        }
        let cased = isType ? SwiftName.type(for: swift.value) : SwiftName.member(for: swift.value)
        // A wire name beyond the short form always has `as`.
        if swift.value == derived.text, TextForm.isWireName(name.wire.value) {
            diagnostics.report(RedundantName(name: swift.value), at: swift.location)
        } else if cased.text != swift.value {
            diagnostics.report(NameCasing(name: swift.value, expected: cased.text), at: swift.location)
        }
        return SwiftName(swift.value)
    }
}
