// SPDX-License-Identifier: MIT

/// An object in an event's content, cut into its members.
struct ContentObject {
    private let value: ContentValue
    private(set) var members: [JSONScanner.Member] = []

    init(_ value: ContentValue) throws {
        self.value = value
        var scanner = JSONScanner(value.scanner.text, in: value.range)
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
            ?? String(decoding: value.scanner.bytes[member.name], as: UTF8.self)
    }

    /// The value of the last member with a name, or else of the last one with the name in another case.
    func find(_ name: String) -> Range<Int>? {
        let member =
            members.last { value.scanner.isNamed($0, name) } ?? members.last { value.scanner.matches($0, name) }
        return member?.value
    }
}

/// The elements of an array in an event's content.
struct ContentElements {
    private let value: ContentValue
    private var scanner: JSONScanner
    private(set) var index = 0
    private(set) var isAtEnd = false

    init(_ value: ContentValue) throws {
        self.value = value
        scanner = JSONScanner(value.scanner.text, in: value.range)
        guard scanner.skip(UInt8(ascii: "[")) else { throw value.mismatch([Any].self) }
        isAtEnd = scanner.skip(UInt8(ascii: "]"))
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
        guard let range = scanner.value() else { throw path.corrupted("Not a valid array.") }
        let element = ContentValue(value.scanner, range, at: path)
        isAtEnd = scanner.skip(UInt8(ascii: "]"))
        guard isAtEnd || scanner.skip(UInt8(ascii: ",")) else { throw path.corrupted("Not a valid array.") }
        index += 1
        return element
    }
}
