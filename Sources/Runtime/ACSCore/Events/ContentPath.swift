// SPDX-License-Identifier: MIT

/// The keys that lead to a value in an event's content.
indirect enum ContentPath {
    case root
    case key(any CodingKey, in: ContentPath)
    case index(Int, in: ContentPath)

    var keys: [any CodingKey] {
        switch self {
        case .root: []
        case .key(let key, let parent): parent.keys + [key]
        case .index(let index, let parent): parent.keys + [Index(index)]
        }
    }

    func context(_ description: String) -> DecodingError.Context {
        DecodingError.Context(codingPath: keys, debugDescription: description)
    }

    func corrupted(_ description: String) -> DecodingError { .dataCorrupted(context(description)) }

    private struct Index: CodingKey {
        let index: Int
        var intValue: Int? { index }
        var stringValue: String { "\(index)" }

        init(_ index: Int) {
            self.index = index
        }

        init?(intValue: Int) {
            index = intValue
        }

        init?(stringValue: String) {
            return nil
        }
    }
}
