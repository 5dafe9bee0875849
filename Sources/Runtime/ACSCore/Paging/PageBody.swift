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

    let page: Page<Item>

    init(from decoder: any Decoder, configuration names: Names) throws {
        let container = try decoder.container(keyedBy: JSONKey.self)
        let link = try container.decodeIfPresent(String.self, forKey: JSONKey(names.next))
        page = Page(
            items: try container.decode([Item].self, forKey: JSONKey(names.items)),
            // Some services end with an empty link.
            continuationToken: link.flatMap { $0.isEmpty ? nil : $0 }
        )
    }
}
