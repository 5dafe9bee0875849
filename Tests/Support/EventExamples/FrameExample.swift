// SPDX-License-Identifier: MIT

public import Foundation

/// A message of media streaming or transcription from the services' documentation and tests, or composed from their
/// models.
public struct FrameExample: Sendable {
    /// The name, such as `AudioData.official`.
    public let name: String
    /// Whether it is from the services' documentation, and was not composed from models.
    public let isOfficial: Bool
    /// Whether the service sends the message, or the app.
    public let isIncoming: Bool
    /// The message.
    public let message: Data

    /// Reads all examples, independently of our own code.
    public static func all() throws -> [FrameExample] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "media-streaming.json")
        let examples = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [[String: Any]]
        return try (examples ?? []).map { example in
            FrameExample(
                name: example["name"] as? String ?? "",
                isOfficial: example["origin"] as? String == "official",
                isIncoming: example["direction"] as? String == "incoming",
                message: try JSONSerialization.data(withJSONObject: example["body"] ?? [:])
            )
        }
    }

    /// The message as Foundation reads it.
    public func object() throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
    }
}
