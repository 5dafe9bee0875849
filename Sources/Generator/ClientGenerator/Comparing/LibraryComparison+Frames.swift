// SPDX-License-Identifier: MIT

import ServiceDescription

extension LibraryComparison {
    /// Compares which unions are messages of streams. A removed union is a change of its own.
    mutating func compareFrames() {
        var pairs = Pairs(old.frames, new.frames)
        let names = { (type: ValueType) in type.reference?.wireName }
        let (oldTypes, newTypes) = (types.old, types.new)
        pairs.match({ names(oldTypes(.reference($0.union))) }, { names(newTypes(.reference($0.union))) })
        let remaining = Set(types.both.map(\.old.wireName))
        for frame in pairs.removed where remaining.contains(frame.union.wireName) {
            let sentence = "`\(frame.union.swiftName.text)` is no longer a message of a stream"
            add(.frameRemoved, at: new.location, sentence, before: Self.declaration(of: frame))
        }
        let known = Set(types.both.map(\.new.wireName))
        for frame in pairs.added where known.contains(frame.union.wireName) {
            let sentence = "`\(frame.union.swiftName.text)` is a message of a stream"
            add(.frameAdded, at: frame.location, sentence, after: Self.declaration(of: frame))
        }
        for (before, after) in pairs.both where before.direction != after.direction {
            // Who writes a message is told by its documentation, and by the form of its fields.
            let words = [before, after].map { "A message that is \($0.direction.rawValue)." }
            compareDocumentation(words[0], words[1], of: after.union.swiftName.text, at: after.location)
        }
    }

    private static func declaration(of frame: Frame) -> SwiftDeclaration {
        SwiftDeclaration(
            symbol: frame.union.swiftName.text,
            text: "extension \(frame.union.swiftName): StreamingFrame"
        )
    }
}
