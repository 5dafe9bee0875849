// SPDX-License-Identifier: MIT

import Foundation

/// Everything that Swift shows of a value, in every way that a program could print it by mistake.
public struct Disclosure {
    /// All texts: descriptions, dumps, and each value that mirrors lead to.
    public private(set) var text = ""
    private var depth = 0

    /// Inspects a value, alone and inside other values.
    public init(of value: Any) {
        add(value)
        add([value])
        add(["key": value])
        add(Optional(value) as Any)
        walk(value)
    }

    private mutating func add(_ value: Any) {
        text += "\(value)\n" + String(describing: value) + "\n" + String(reflecting: value) + "\n"
        dump(value, to: &text)
    }

    private mutating func walk(_ value: Any) {
        guard depth < 20 else { return }
        depth += 1
        defer { depth -= 1 }
        text += "\(value)\n" + String(reflecting: value) + "\n"
        var mirror: Mirror? = Mirror(reflecting: value)
        while let current = mirror {
            // A key that is shown byte by byte is a key that is shown.
            let bytes = current.children.compactMap { $0.value as? UInt8 }
            text += String(decoding: bytes, as: UTF8.self) + "\n"
            for child in current.children {
                text += (child.label ?? "") + "\n"
                walk(child.value)
            }
            mirror = current.superclassMirror
        }
    }
}
