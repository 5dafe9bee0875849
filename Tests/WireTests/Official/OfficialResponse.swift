// SPDX-License-Identifier: MIT

import ACSCore
import ACSTesting
import Foundation
import WireServer

/// A response in an example beside Microsoft's specification of a service.
struct OfficialResponse: Decodable, Sendable, CustomStringConvertible {
    let example: String
    /// The operation's name in the specification.
    let operation: String
    let status: Int
    let headers: [String: String]
    /// With the place of the endpoint in links.
    let body: JSONValue?

    var description: String { "\(status) \(example)" }

    /// The service's response.
    var response: WireResponse {
        get throws {
            let endpoint = "\(try Endpoint.testing)"
            return WireResponse(
                status,
                headers: headers.map { ($0.key, $0.value.replacing("{endpoint}", with: endpoint)) },
                body: try body?.filled(endpoint: endpoint).text ?? ""
            )
        }
    }

    private struct File: Decodable {
        let responses: [OfficialResponse]
    }

    /// The responses of a library; none if the facts have those of its specification.
    static func all(of library: WireLibrary) throws -> [OfficialResponse] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Responses")
        let file = folder.appending(path: "\(library.name).json")
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try JSONDecoder().decode(File.self, from: Data(contentsOf: file)).responses
    }
}
