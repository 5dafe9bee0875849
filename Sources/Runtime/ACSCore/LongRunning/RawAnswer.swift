// SPDX-License-Identifier: MIT

/// A response whose body is decoded later.
struct RawAnswer: Sendable {
    let head: ResponseHead
    let body: [UInt8]
    /// What the request held and no error may repeat, although the response may.
    var secrets: @Sendable () -> [String] = { [] }

    /// The body as JSON; null if there is none.
    var json: JSONValue {
        get throws { body.isEmpty ? .null : try ServiceJSON.decode(JSONValue.self, from: body) }
    }
}

extension ExpectedResponse<RawAnswer> {
    static func raw(_ statuses: some Sequence<Int>) -> ExpectedResponse {
        .init(statuses, .whole { $0 })
    }
}
