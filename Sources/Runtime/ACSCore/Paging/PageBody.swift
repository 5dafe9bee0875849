// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One page as the service writes it; the names of its two fields differ from list to list.
struct PageBody<Item: Decodable & Sendable>: DecodableWithConfiguration, Sendable {
    /// The names of the fields.
    struct Names: Sendable {
        let items: String
        let next: String
    }

    /// The entries in their order, and at the end the link if it can't be read.
    let entries: [Result<Item, DecodingError>]
    /// nil on the last page.
    let link: String?

    init(from decoder: any Decoder, configuration names: Names) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        var entries = try Self.entries(in: container, JSONKey(names.items))
        var link: String?
        do {
            link = try container.decodeIfPresent(String.self, forKey: JSONKey(names.next))
        } catch let error as DecodingError {
            entries.append(.failure(error))
        }
        self.entries = entries
        // Some services end with an empty link.
        self.link = link.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func entries(
        in container: KeyedDecodingContainer<JSONKey>,
        _ key: JSONKey
    ) throws -> [Result<Item, DecodingError>] {
        do {
            return try container.decode([Item].self, forKey: key).map { .success($0) }
        } catch is DecodingError {
            // One by one takes longer, and tells the broken ones apart.
            return try container.decode([Entry].self, forKey: key).map(\.result)
        }
    }

    private struct Entry: Decodable {
        let result: Result<Item, DecodingError>

        init(from decoder: any Decoder) throws {
            do {
                result = .success(try decoder.singleValueContainer().decode(Item.self))
            } catch let error as DecodingError {
                result = .failure(error)
            }
        }
    }
}
