// SPDX-License-Identifier: MIT

import Foundation

/// What the older API versions of a service lack, as `Facts/reduce_versions.py` found it.
///
/// A key is a line in the words of ``FactLines``, without types; its value is the first version that has it.
struct VersionFacts: Decodable, Sendable {
    /// The source of each compared version.
    let versions: [String: String]
    let sent: [String: String]
    let returned: [String: String]
    /// Parts of types that several services share.
    let shared: [String: String]

    private enum CodingKeys: String, CodingKey {
        case versions, sent, returned, shared
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        versions = try container.decode([String: String].self, forKey: .versions)
        sent = try container.decodeIfPresent([String: String].self, forKey: .sent) ?? [:]
        returned = try container.decodeIfPresent([String: String].self, forKey: .returned) ?? [:]
        shared = try container.decodeIfPresent([String: String].self, forKey: .shared) ?? [:]
    }

    /// The facts about all services, by the name of the description.
    static func all() throws -> [String: VersionFacts] {
        let file = DescriptionFolders.repository + "/Tests/ServiceDescriptionTests/Facts/versions.json"
        return try JSONDecoder().decode([String: VersionFacts].self, from: Data(contentsOf: URL(filePath: file)))
    }
}
