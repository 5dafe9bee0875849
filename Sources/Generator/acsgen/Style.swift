// SPDX-License-Identifier: MIT

/// How a terminal shows a piece of text.
enum Style: String {
    case error = "1;31"
    case note = "1;34"
    case strong = "1"
    case removed = "31"
    case added = "32"
    case place = "36"

    func paint(_ text: String, when colored: Bool) -> String {
        colored ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
