// SPDX-License-Identifier: MIT

import ACSCore
import Foundation

/// The required requests of one library, and the service's responses: a file in `Expectations`.
struct Expectations: Decodable, Sendable {
    let cases: [Case]

    /// One call, with every request that it leads to.
    struct Case: Decodable, Sendable {
        let name: String
        /// The operation's name in Microsoft's specification.
        let operation: String
        /// Whether a response is the service's own example.
        let hasOfficialResponse: Bool
        let exchanges: [Exchange]
    }

    struct Exchange: Decodable, Sendable {
        let request: Request
        let response: Response
    }

    struct Request: Decodable, Sendable {
        let method: String
        let path: String
        let query: [String: String]
        let headers: [String: String]
        let body: JSONValue?
    }

    struct Response: Decodable, Sendable {
        let status: Int
        let headers: [String: String]
        let body: JSONValue?
        /// A JSON pointer to every field of the body, and whether the field must be there.
        let fields: [String: Bool]?
    }

    init(file: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let contents = try Data(contentsOf: folder.appending(path: "Expectations/\(file).json"))
        self = try JSONDecoder().decode(Expectations.self, from: contents)
    }
}
