// SPDX-License-Identifier: MIT

import ACSCore
import Foundation

/// The decoded value of one response, as JSON again.
struct Decoded: Sendable {
    /// How the body was read.
    enum Reading: Equatable {
        /// As a model, or not at all.
        case model
        /// As a page, whose items are in this field.
        case page(items: String)
        /// As the response to a poll: the status is read, the rest stays JSON.
        case status
    }

    /// `nil` if the response's body has no meaning.
    let json: JSONValue?
    let reading: Reading

    private init(_ json: JSONValue?, _ reading: Reading = .model) {
        self.json = json
        self.reading = reading
    }

    static let nothing = Decoded(nil)

    static func model(_ model: some Encodable) throws -> Decoded {
        Decoded(try JSONValue(encoding: model))
    }

    static func page(_ items: [some Encodable], named name: String, next: String?) throws -> Decoded {
        var members = [name: try JSONValue(encoding: items)]
        members["nextLink"] = next.map { .string($0) }
        return Decoded(.object(members), .page(items: name))
    }

    /// The bytes of a download, which the table of expectations has as a text in JSON.
    static func content(of stream: ByteStream) async throws -> Decoded {
        var bytes: [UInt8] = []
        for try await piece in stream { bytes += piece }
        return try .model(JSONDecoder().decode(JSONValue.self, from: Data(bytes)))
    }

    static func status(_ status: OperationStatus) -> Decoded {
        Decoded(status.body.meaning, .status)
    }
}

extension PagedSequence where Item: Encodable {
    /// Reads every page.
    func decoded(named name: String = "value") async throws -> [Decoded] {
        try await decoded(named: name) { $0 }
    }
}

extension PagedSequence {
    /// Reads every page, whose items are written in another form.
    func decoded(named name: String, as write: (Item) -> some Encodable) async throws -> [Decoded] {
        var pages: [Decoded] = []
        for try await page in self.pages {
            if let failure = page.failures.first { throw failure.error }
            pages.append(try .page(page.items.map(write), named: name, next: page.continuationToken))
        }
        return pages
    }
}

extension LongRunningOperation {
    /// The contents of the first response and the polls.
    private func steps() async throws -> [Decoded] {
        var steps = [Decoded.nothing]
        for try await status in statuses { steps.append(.status(status)) }
        return steps
    }

    /// Waits for the end.
    func decoded() async throws -> [Decoded] where Result == Void {
        let steps = try await steps()
        try await result()
        return steps
    }

    /// Waits for the result.
    func decoded() async throws -> [Decoded] where Result: Encodable {
        try await steps() + [.model(try await result())]
    }
}
