// SPDX-License-Identifier: MIT

extension ReceivedEvent {
    /// Reads the body of a delivery: one event or an array of events, in Event Grid's schema or as CloudEvents 1.0.
    ///
    /// Names of members are compared without regard to case, and unknown members are ignored. The content of an event
    /// is not decoded.
    ///
    /// An entry that is no event becomes a failure, and the others are read. Such an entry has no id or type, a member
    /// twice, or more than 100 levels of nesting. If the text is incomplete, or the rest can't be separated
    /// into entries, the last failure says so. The entries after the 5,000th are one failure.
    ///
    /// - Parameter body: The body as UTF-8. Its size is not limited here.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/undecodableEvent`` if the body is neither a JSON object nor an
    ///   array.
    public static func events(in body: some Sequence<UInt8>) throws -> EventBatch {
        try JSONText.reading(body) { text in
            var reader = EventBodyReader(text)
            try reader.read()
            return reader.batch
        }
    }
}

/// Separates the body of a delivery into events and failures.
struct EventBodyReader {
    /// The most entries of a body: the most events that Event Grid puts into one. Without a limit, the failures of a
    /// body of many small entries would take a hundred times its memory.
    private static let maximumCount = 5000

    private(set) var batch = EventBatch(events: [])
    private var scanner: JSONScanner

    init(_ body: JSONText) {
        // A byte order mark is no JSON, but some proxies add one.
        let start = body.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        scanner = JSONScanner(body, in: start..<body.bytes.count)
    }

    mutating func read() throws {
        scanner.skipWhitespace()
        switch scanner.next {
        case UInt8(ascii: "{")?:
            guard readEntry() else { return }
        case UInt8(ascii: "[")?:
            guard readArray() else { return }
        default:
            throw ACSError(.undecodableEvent, message: "The body is neither a JSON object nor a JSON array.")
        }
        if !scanner.skipToEnd() { fail("There is more text after the end of the JSON.") }
    }

    private mutating func readArray() -> Bool {
        guard scanner.skip(UInt8(ascii: "[")) else { return false }
        if scanner.skip(UInt8(ascii: "]")) { return true }
        repeat {
            guard count < Self.maximumCount else {
                fail("There are more than \(Self.maximumCount) entries. This one and those after it were not read.")
                return false
            }
            guard readEntry() else { return false }
        } while scanner.skip(UInt8(ascii: ","))
        guard scanner.skip(UInt8(ascii: "]")) else {
            fail("The JSON array is broken here. What follows was not read.")
            return false
        }
        return true
    }

    /// Reads an entry, whatever it is.
    ///
    /// - Returns: `false` if its end can't be found.
    private mutating func readEntry() -> Bool {
        guard let range = scanner.value() else {
            fail("The JSON is broken in this entry. What follows was not read.")
            return false
        }
        do throws(ACSError) {
            batch.events.append(try EventEnvelope(scanner.text, in: range).event())
        } catch {
            var error = error
            error.body = Array(scanner.bytes[range])
            batch.failures.append(.init(index: count, error: error))
        }
        return true
    }

    private var count: Int { batch.events.count + batch.failures.count }

    private mutating func fail(_ message: String) {
        batch.failures.append(.init(index: count, error: ACSError(.undecodableEvent, message: message)))
    }
}
