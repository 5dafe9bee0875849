// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One page as the service sends it. The names of its two fields differ from list to list.
struct PageBody<Item: Decodable & Sendable>: DecodableWithConfiguration, Sendable {
    /// The names of the fields.
    struct Names: Sendable {
        let items: String
        let next: String
    }

    /// The entries that can be decoded.
    private(set) var items: [Item]
    /// The others, with their positions among all entries. If the link can't be decoded, its error is the last one.
    private(set) var failures: [(index: Int, error: DecodingError)] = []
    /// The link to the next page; `nil` on the last one.
    let link: String?

    init(from decoder: any Decoder, configuration names: Names) throws {
        let fields = try FieldDecoder(decoder)
        do {
            items = try fields.decodeGeneric(forKey: names.items)
        } catch is DecodingError {
            // Slower, but separates the broken entries from the others.
            items = []
            let entries: [Entry] = try fields.decode(forKey: names.items)
            for (index, entry) in entries.enumerated() {
                switch entry.result {
                case .success(let item): items.append(item)
                case .failure(let error): failures.append((index, error))
                }
            }
        }
        var link: String?
        do {
            link = try fields.decodeIfPresent(forKey: names.next)
        } catch let error as DecodingError {
            failures.append((items.count + failures.count, error))
        }
        // Some services end a list with an empty link.
        self.link = link.flatMap { $0.isEmpty ? nil : $0 }
    }

    private struct Entry: Decodable {
        let result: Result<Item, DecodingError>

        init(from decoder: any Decoder) throws {
            do {
                result = .success(try Self.item(from: decoder.singleValueContainer()))
            } catch let error as DecodingError {
                result = .failure(error)
            }
        }

        /// Decodes an item in the form that services send, which can differ from what its own type decodes.
        private static func item(from container: any SingleValueDecodingContainer) throws -> Item {
            if let type = Item.self as? any WireCoded.Type, let item = try wireCoded(type, from: container) as? Item {
                return item
            }
            return try container.decode(Item.self)
        }

        private static func wireCoded<Value: WireCoded>(
            _ type: Value.Type,
            from container: any SingleValueDecodingContainer
        ) throws -> Value {
            Value(wireForm: try container.decode(Value.WireForm.self))
        }
    }
}
