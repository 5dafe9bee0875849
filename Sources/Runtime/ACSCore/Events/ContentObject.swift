// SPDX-License-Identifier: MIT

/// An object in an event's content, cut into its members.
struct ContentObject {
    private let value: ContentValue
    private(set) var members: [JSONScanner.Member] = []

    init(_ value: ContentValue) throws {
        self.value = value
        var scanner = value.scanner
        guard scanner.skip(UInt8(ascii: "{")) else { throw value.mismatch([String: Any].self) }
        if scanner.skip(UInt8(ascii: "}")) { return }
        repeat {
            guard let member = scanner.member() else { throw value.path.corrupted("Not a valid object.") }
            members.append(member)
        } while scanner.skip(UInt8(ascii: ","))
        guard scanner.skip(UInt8(ascii: "}")) else { throw value.path.corrupted("Not a valid object.") }
    }

    /// The name of a member. Of an invalid one, the bytes as text.
    func name(of member: JSONScanner.Member) -> String {
        value.scanner.text(member.name, hasEscapes: member.nameHasEscapes)
            ?? String(decoding: value.text.bytes[member.name], as: UTF8.self)
    }

    /// The value of the last member with a name, or else of the last one with the name in another case.
    func find(_ name: String) -> Range<Int>? {
        let scanner = value.scanner
        let member = members.last { scanner.isNamed($0, name) } ?? members.last { scanner.matches($0, name) }
        return member?.value
    }
}

/// The elements of an array in an event's content.
struct ContentElements {
    private let value: ContentValue
    /// Where the next element is.
    private var position: Int
    private(set) var index = 0
    private(set) var isAtEnd = false

    init(_ value: ContentValue) throws {
        self.value = value
        var scanner = value.scanner
        guard scanner.skip(UInt8(ascii: "[")) else { throw value.mismatch([Any].self) }
        isAtEnd = scanner.skip(UInt8(ascii: "]"))
        position = scanner.position
    }

    var path: ContentPath { .index(index, in: value.path) }

    /// The next element, without going on to the one after it.
    func peek() throws -> ContentValue? {
        var copy = self
        return try copy.next()
    }

    /// The next element, or `nil` after the last one.
    mutating func next() throws -> ContentValue? {
        guard !isAtEnd else { return nil }
        var scanner = JSONScanner(value.text, in: position..<value.range.upperBound)
        guard let range = scanner.value() else { throw path.corrupted("Not a valid array.") }
        let element = ContentValue(value.text, range, at: path)
        isAtEnd = scanner.skip(UInt8(ascii: "]"))
        guard isAtEnd || scanner.skip(UInt8(ascii: ",")) else { throw path.corrupted("Not a valid array.") }
        index += 1
        position = scanner.position
        return element
    }
}
