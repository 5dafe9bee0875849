// SPDX-License-Identifier: MIT

@testable import ServiceDescription

/// A value as text, without the places in it, and with documentation as what it says.
enum Meaning {
    static func text(of value: Any) -> String {
        var text = ""
        append(value, label: nil, to: &text)
        return text
    }

    private static func append(_ value: Any, label: String?, to text: inout String) {
        switch value {
        case is SourceLocation, is KeyPlaces: return
        case let docs as String where label == "docs": text += "\(Documentation(docs).blocks)"
        case let docs as String? where label == "docs": text += "\(docs.map { Documentation($0).blocks } ?? [])"
        default:
            let mirror = Mirror(reflecting: value)
            if mirror.children.isEmpty {
                text += "\(value)"
                return
            }
            text += "\(type(of: value))("
            // A dictionary has another order each time.
            let parts = mirror.children.map { child in
                var part = "\(child.label ?? ""):"
                append(child.value, label: child.label, to: &part)
                return part
            }
            text += (mirror.displayStyle == .dictionary ? parts.sorted() : parts).joined(separator: ",") + ")"
        }
    }
}
