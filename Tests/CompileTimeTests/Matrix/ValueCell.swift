// SPDX-License-Identifier: MIT

/// A type in a place outside of models.
struct ValueCell: Sendable {
    let place: ValuePlace
    let type: WireType
    let shape: TypeShape

    var name: String {
        [place.rawValue, type.word, shape.rawValue].map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    var fragment: Fragment { place.fragment(name, type, shape) }

    var statement: String { place.statement(name, type, shape) }
}
