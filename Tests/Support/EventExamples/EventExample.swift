// SPDX-License-Identifier: MIT

public import Foundation

/// A delivery from the services' documentation and tests, or composed from their models.
public struct EventExample: Sendable {
    /// The name.
    public let name: String
    /// What the events are about.
    public let family: String
    /// Whether it is from the services' documentation, and was not composed from models.
    public let isOfficial: Bool
    /// The schema: `eventGrid` or `cloudEvents`.
    public let envelope: String
    /// `unknown` or `noData` if there is no content of a known type.
    public let expectation: String?
    /// The body of the delivery: an object or an array.
    public let body: Data

    /// Reads all examples, independently of our own code.
    public static func all() throws -> [EventExample] {
        try ["event-grid", "call-automation"].flatMap { source in
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(source).json")
            let examples = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]]
            return try (examples ?? []).map { try EventExample($0) }
        }
    }

    private init(_ example: [String: Any]) throws {
        name = example["name"] as? String ?? ""
        family = example["family"] as? String ?? ""
        isOfficial = example["origin"] as? String == "official"
        envelope = example["envelope"] as? String ?? ""
        expectation = example["expect"] as? String
        body = try JSONSerialization.data(withJSONObject: example["body"] ?? [])
    }

    /// The events of the body as Foundation reads them.
    public func events() throws -> [[String: Any]] {
        let body = try JSONSerialization.jsonObject(with: body)
        return body as? [[String: Any]] ?? (body as? [String: Any]).map { [$0] } ?? []
    }
}
