// SPDX-License-Identifier: MIT

import ServiceDescription

/// Paragraphs, wrapped into lines that fit after `///`.
struct WrappedText {
    /// What follows `///`. Each line begins with a space, or is empty between paragraphs.
    private(set) var lines: [String] = []
    private let width: Int

    /// - Parameter indentation: Columns before the `///`.
    init(indentation: Int = 0) {
        width = 120 - indentation - "///".count
    }

    /// Adds a paragraph, after an empty line unless it is the first.
    mutating func add(paragraph: String) {
        guard !paragraph.isEmpty else { return }
        if !lines.isEmpty { lines.append("") }
        append(paragraph, first: " ", next: " ")
    }

    /// Adds blocks, each after an empty line unless it is the first.
    mutating func add(_ blocks: [Documentation.Block], margin: String = " ") {
        for block in blocks {
            switch block {
            case .text(let text) where text.isEmpty: continue
            case .text(let text):
                if !lines.isEmpty { lines.append("") }
                append(text, first: margin, next: margin)
            case .verbatim(let verbatim):
                if !lines.isEmpty { lines.append("") }
                lines += verbatim.map { $0.isEmpty ? "" : margin + SwiftText.commentLine($0) }
            }
        }
    }

    /// Adds an item of a list, directly below the previous item.
    mutating func add(item: String, level: Int = 0, startsList: Bool = false) {
        if startsList, !lines.isEmpty { lines.append("") }
        let margin = String(repeating: " ", count: 1 + 2 * level)
        append(item, first: margin + "- ", next: margin + "  ")
    }

    /// Adds an item whose text is documentation: its first paragraph, then the others, indented.
    mutating func add(item name: String, docs: [Documentation.Block], level: Int = 0, startsList: Bool = false) {
        guard case .text(let first)? = docs.first else { return }
        add(item: "\(name): \(first)", level: level, startsList: startsList)
        add(Array(docs.dropFirst()), margin: String(repeating: " ", count: 3 + 2 * level))
    }

    private mutating func append(_ text: String, first: String, next: String) {
        if text.isPrintableASCII, first.utf8.count + text.utf8.count <= width {
            lines.append(first + text)
            return
        }
        var line = first
        var columns = first.unicodeScalars.count
        var isEmpty = true
        for word in Documentation.words(of: SwiftText.commentLine(text)) {
            let length = word.unicodeScalars.count
            if !isEmpty, columns + 1 + length > width {
                lines.append(line)
                line = next
                columns = next.unicodeScalars.count
                isEmpty = true
            }
            if !isEmpty { line += " " }
            line += word
            columns += (isEmpty ? 0 : 1) + length
            isEmpty = false
        }
        lines.append(line)
    }
}
