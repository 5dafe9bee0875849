// SPDX-License-Identifier: MIT

extension SyntaxDecoder {
    /// The forms of a declaration's key.
    enum NameForm {
        /// `WIRE as SWIFT?`
        case entry
        /// `WIRE as SWIFT`
        case requiredEntry
        /// `WIRE in FIELD as SWIFT`
        case member
        /// `TYPE as SWIFT`
        case event
        /// `NAME`, with the letters of types.
        case frame
        /// `WIRE as SWIFT`, both with the letters of types.
        case type
        /// `WIRE as SWIFT`, before documentation.
        case value

        var expected: String {
            switch self {
            case .entry: "`name`, `name?`, `name as swiftName` or `name as swiftName?`"
            case .requiredEntry: "`name` or `name as swiftName`"
            case .member: "`tag`, `tag in field`, `tag as swiftName` or `tag in field as swiftName`"
            case .event: "`Type` or `Type as swiftName`, such as `Microsoft.Communication.SMSReceived`"
            case .frame: "the service's name of a union"
            case .type: "`Name` or `Name as SwiftName`, in letters and digits"
            case .value: "`value` or `value as swiftName`"
            }
        }
    }

    /// Decodes the key of a declaration.
    func name(_ node: Node, _ form: NameForm) -> NameSyntax? {
        guard let text = text(node, form.expected) else { return nil }
        return name(text.value, node, offset: 0, form)
    }

    /// The name of an entry or member. In the long form with `as`, its key is the wire name itself. A final `?` follows
    /// the Swift name, as in the short form.
    func entryName(_ pair: Node.Pair, _ form: NameForm) -> NameSyntax? {
        guard case .mapping(let keys) = pair.value.content,
            let node = keys.first(where: { $0.key.scalar?.text == "as" })?.value
        else { return name(pair.key, form) }
        guard let key = pair.key.scalar, let swift = swiftName(node, canBeOptional: form == .entry) else { return nil }
        let isOptional = node.scalar?.text.utf8.last == UInt8(ascii: "?")
        return NameSyntax(wire: located(key.text, pair.key), swift: swift, isOptional: isOptional)
    }

    /// The value of `as`.
    func swiftName(_ node: Node?, canBeOptional: Bool = false) -> Located<String>? {
        let expected = TextForm.swiftNameRule + (canBeOptional ? ", with a final `?` if it is optional" : "")
        guard let node, let text = text(node, expected) else { return nil }
        let isOptional = canBeOptional && text.value.utf8.last == UInt8(ascii: "?")
        let name = isOptional ? String(text.value.dropLast()) : text.value
        guard TextForm.isIdentifier(name) else {
            report(MalformedName(text: text.value, expected: expected), node)
            return nil
        }
        return Located(value: name, location: text.location)
    }

    /// Decodes a name that starts somewhere in a node's text.
    func name(_ text: String, _ node: Node, offset: Int, _ form: NameForm) -> NameSyntax? {
        var body = text[...]
        let isOptional = body.utf8.last == UInt8(ascii: "?")
        if isOptional { body = body.dropLast() }
        let words = body.words(omittingEmpty: false)
        func word(_ index: Int) -> Located<String> {
            let before = words[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
            return self.located(String(words[index]), node, at: offset + before)
        }
        var name: NameSyntax?
        switch words.count {
        case 1: name = NameSyntax(wire: word(0))
        case 3 where words[1] == "as": name = NameSyntax(wire: word(0), swift: word(2))
        case 3 where words[1] == "in" && form == .member: name = NameSyntax(wire: word(0), field: word(2))
        case 5 where words[1] == "in" && words[3] == "as" && form == .member:
            name = NameSyntax(wire: word(0), field: word(2), swift: word(4))
        default: break
        }
        guard var name, isValid(name, form), !isOptional || form == .entry else {
            if let index = words.firstIndex(of: "as"), words.indices.contains(index + 1),
                !TextForm.isIdentifier(String(words[index + 1]))
            {
                let rule = MalformedName(text: String(words[index + 1]), expected: TextForm.swiftNameRule)
                diagnostics.report(rule, at: word(index + 1).location)
                return nil
            }
            let place = located(text, node, at: offset)
            if let missing = MissingSpace.problem(beforeDocs: body) {
                diagnostics.report(MalformedEntry(problem: missing.problem), at: place.location)
            } else {
                diagnostics.report(MalformedName(text: text, expected: form.expected), at: place.location)
            }
            return nil
        }
        name.isOptional = isOptional
        return name
    }

    private func isValid(_ name: NameSyntax, _ form: NameForm) -> Bool {
        if let swift = name.swift?.value, !TextForm.isIdentifier(swift) { return false }
        if let field = name.field?.value, !TextForm.isWireName(field) { return false }
        switch form {
        case .type: return TextForm.isTypeName(name.wire.value)
        case .frame: return TextForm.isTypeName(name.wire.value) && name.swift == nil
        case .event: return TextForm.isEventType(name.wire.value)
        default: return TextForm.isWireName(name.wire.value)
        }
    }

    /// A key that is a Swift name: of a client, operation or event set.
    func swiftKey(_ node: Node, isType: Bool) -> Located<String>? {
        guard let text = text(node) else { return nil }
        let isValid = isType ? TextForm.isTypeName(text.value) : TextForm.isMemberName(text.value)
        guard isValid else {
            let expected = isType ? "a Swift type's name in UpperCamelCase" : "a Swift method's name in lowerCamelCase"
            report(MalformedName(text: text.value, expected: expected), node)
            return nil
        }
        return text
    }
}
