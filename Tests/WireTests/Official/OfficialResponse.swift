// SPDX-License-Identifier: MIT

import Foundation

/// A response in an example beside Microsoft's specification of a service.
struct OfficialResponse: Decodable, Sendable, CustomStringConvertible {
    let example: String
    /// The operation's name in the specification.
    let operation: String
    let response: Expectations.Response

    private enum CodingKeys: CodingKey {
        case example, operation
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        example = try container.decode(String.self, forKey: .example)
        operation = try container.decode(String.self, forKey: .operation)
        response = try .init(from: decoder)
    }

    var description: String { "\(response.status) \(example)" }

    private struct File: Decodable {
        let responses: [OfficialResponse]
    }

    /// The responses of a library; none if there is no file of them.
    static func all(of library: WireLibrary) throws -> [OfficialResponse] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Responses")
        let file = folder.appending(path: "\(library.name).json")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).responses
    }
}
