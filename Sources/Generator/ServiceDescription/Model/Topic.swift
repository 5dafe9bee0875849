// SPDX-License-Identifier: MIT

/// Something that apps do with a library, and what they do it with.
public struct Topic: Sendable, Hashable {
    public var title: String
    public var items: [Item]
    public var location: SourceLocation

    /// What a topic links to.
    public enum Item: Sendable, Hashable {
        /// A client or set of events.
        case type(SwiftName)
        /// A model or enum.
        case value(TypeReference)
        case operation(client: SwiftName, name: SwiftName)
        /// A symbol beside the generated code, as in a link of DocC.
        case symbol(String)

        /// As in the description, without the word `swift`.
        public var name: String {
            switch self {
            case .type(let name): name.text
            case .value(let reference): reference.wireName
            case .operation(let client, let name): "\(client.text).\(name.text)"
            case .symbol(let symbol): symbol
            }
        }
    }
}
