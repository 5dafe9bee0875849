// SPDX-License-Identifier: MIT

/// An element of a mapping or list with the comments at it: what a formatter reads, moves and writes as one.
struct Element {
    indirect enum Value {
        case scalar(Node.Scalar)
        case mapping([Element])
        case list([Element])
    }

    /// `nil` in a list.
    var key: Node.Scalar?
    var value: Value
    /// Where it starts in the source.
    var start: Mark
    /// Whether an empty line separates it and the comments before it from what precedes.
    var isApart = false
    /// The comments on the lines before it. An empty text is an empty line.
    var before: [String] = []
    /// The comment after its key, if the value is on further lines.
    var afterKey: String?
    /// The comment after its value, on the same line.
    var afterValue: String?
    /// The comments on the lines after it that belong to no later element.
    var below: [String] = []

    /// Whether there is a comment at it or inside it.
    var hasComments: Bool {
        !before.isEmpty || afterKey != nil || afterValue != nil || !below.isEmpty
            || children.contains(where: \.hasComments)
    }

    var children: [Element] {
        switch value {
        case .scalar: []
        case .mapping(let elements), .list(let elements): elements
        }
    }

    var scalar: Node.Scalar? {
        if case .scalar(let scalar) = value { scalar } else { nil }
    }
}
