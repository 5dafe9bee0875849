// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

/// What Microsoft's packages return for raw ids, fields, and JSON.
struct IdentifierVectors: Decodable, Sendable {
    struct FromRawID: Decodable, Sendable, CustomTestStringConvertible {
        let rawId: String
        let kind: String
        let properties: Properties
        let wire: JSONValue
        let rawIdFromProperties: String

        var testDescription: String { rawId.debugDescription }
    }

    struct Constructed: Decodable, Sendable, CustomTestStringConvertible {
        struct Arguments: Decodable, Sendable {
            let rawID: String?
            let identifier: String?
            let properties: Properties

            private enum CodingKeys: String, CodingKey {
                case rawID = "raw_id"
                case identifier
            }

            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: CodingKeys.self)
                rawID = try container.decodeIfPresent(String.self, forKey: .rawID)
                identifier = try container.decodeIfPresent(String.self, forKey: .identifier)
                properties = try Properties(from: decoder)
            }
        }

        let construct: String
        let arguments: Arguments
        let rawId: String
        let properties: Properties
        let wire: JSONValue

        var testDescription: String { "\(construct) \(rawId)" }
    }

    struct FromWire: Decodable, Sendable, CustomTestStringConvertible {
        let wire: JSONValue
        let kind: String
        let rawId: String?
        let properties: Properties

        var testDescription: String { "\(kind) \(rawId ?? "without a raw id")" }
    }

    let fromRawId: [FromRawID]
    let constructed: [Constructed]
    let fromWire: [FromWire]

    static let all =
        (try? Vectors.load("communication-identifiers", as: IdentifierVectors.self))
        ?? IdentifierVectors(fromRawId: [], constructed: [], fromWire: [])
}

extension JSONValue {
    /// The wire model with its cloud in lower case, as the services have it. Microsoft's Python packages send upper
    /// case.
    var withCloudInLowerCase: JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(
            members.reduce(into: [:]) { result, member in
                let word = member.key == "cloud" ? member.value.stringValue : nil
                result[member.key] = word.map { .string($0.lowercased()) } ?? member.value.withCloudInLowerCase
            }
        )
    }
}
