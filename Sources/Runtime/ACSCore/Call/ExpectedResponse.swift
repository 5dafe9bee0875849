// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// The statuses of the responses that mean success.
struct ExpectedStatuses: Sendable {
    let all: [Int]
    /// The statuses whose body the caller reads as a stream.
    let streamed: [Int]

    /// The same statuses for a resumed download, for which a service may send the rest only.
    var orPartial: ExpectedStatuses { ExpectedStatuses(all: all + [206], streamed: streamed + [206]) }
}

/// The statuses that mean success, and how their bodies become a value. For generated clients.
public struct ExpectedResponse<Value: Sendable>: Sendable {
    /// How the body of a response becomes a value.
    enum Reading: Sendable {
        case whole(@Sendable (RawResponse) throws -> Value)
        case stream(@Sendable (ByteStream, ResponseHead) -> Value)
    }

    /// The statuses that mean success.
    let statuses: ExpectedStatuses
    /// How the bodies are read, in the order of the statuses.
    private let readings: [Reading]
    /// The path of the field with the id of what the call creates. Empty if the call creates nothing.
    private(set) var created: [String] = []

    init(_ statuses: some Sequence<Int>, _ reading: Reading) {
        let statuses = Array(statuses)
        let streamed = if case .stream = reading { statuses } else { [Int]() }
        self.statuses = ExpectedStatuses(all: statuses, streamed: streamed)
        readings = Array(repeating: reading, count: statuses.count)
    }

    private init(_ cases: [ExpectedResponse]) {
        statuses = ExpectedStatuses(
            all: cases.flatMap { $0.statuses.all },
            streamed: cases.flatMap { $0.statuses.streamed }
        )
        readings = cases.flatMap { $0.readings }
    }

    /// The responses of another expectation, with their headers.
    private init<Body, Headers>(_ other: ExpectedResponse<Body>) where Value == ResponseWithHeaders<Body, Headers> {
        statuses = other.statuses
        created = other.created
        readings = other.readings.map { reading in
            switch reading {
            case .whole(let make): .whole { ResponseWithHeaders(try make($0), headers: Headers($0.head)) }
            case .stream(let make): .stream { ResponseWithHeaders(make($0, $1), headers: Headers($1)) }
            }
        }
    }

    /// How the body of a response with a status becomes a value; `nil` if the status does not mean success.
    func reading(of status: Int) -> Reading? {
        statuses.all.firstIndex(of: status).map { readings[$0] }
    }

    /// Returns the same response for a call that creates something. If the response can't be decoded,
    /// ``ACSError/createdID`` is the id found in it.
    ///
    /// - Parameter path: The names of the fields that lead to the id of what was created.
    public func creating(_ path: String...) -> ExpectedResponse {
        var copy = self
        copy.created = path
        return copy
    }

    /// The same responses, with their headers.
    func withHeaders<Headers>() -> ExpectedResponse<ResponseWithHeaders<Value, Headers>> {
        .init(self)
    }

    /// Several types of responses, each with its statuses.
    public static func cases(_ cases: [ExpectedResponse]) -> ExpectedResponse {
        .init(cases)
    }

    /// JSON that becomes a case of an enum.
    public static func json<Body: Decodable & Sendable>(
        _ status: Int,
        _ make: @escaping @Sendable (Body) -> Value
    ) -> ExpectedResponse {
        .init([status], .whole { make(try ServiceJSON.decode(Body.self, from: $0.body)) })
    }

    /// A response whose body is ignored, which becomes a case of an enum.
    public static func empty(_ status: Int, as value: Value) -> ExpectedResponse {
        .init([status], .whole { _ in value })
    }
}

extension ExpectedResponse where Value: Decodable {
    /// JSON.
    public static func json(_ statuses: Int...) -> ExpectedResponse {
        .init(statuses, .whole { try ServiceJSON.decode(Value.self, from: $0.body) })
    }
}

extension ExpectedResponse<Void> {
    /// A response whose body is ignored.
    public static func empty(_ statuses: Int...) -> ExpectedResponse {
        .init(statuses, .whole { _ in })
    }
}

extension ExpectedResponse<ByteStream> {
    /// Bytes of any length, as they arrive.
    public static func stream(_ statuses: Int...) -> ExpectedResponse {
        .init(statuses, .stream { stream, _ in stream })
    }
}

extension ExpectedResponse<Data> {
    /// The whole body, unchanged.
    public static func bytes(_ statuses: Int...) -> ExpectedResponse {
        .init(statuses, .whole { Data($0.body) })
    }
}

/// A response whose body is decoded later.
struct RawResponse: Sendable {
    let head: ResponseHead
    let body: [UInt8]
    /// What the request held and no error may repeat, although the response may.
    var secrets: @Sendable () -> [String] = { [] }

    /// The body as JSON; null if there is none.
    var json: JSONValue {
        get throws { body.isEmpty ? .null : try ServiceJSON.decode(JSONValue.self, from: body) }
    }
}

extension ExpectedResponse<RawResponse> {
    static func raw(_ statuses: some Sequence<Int>) -> ExpectedResponse {
        .init(statuses, .whole { $0 })
    }
}
