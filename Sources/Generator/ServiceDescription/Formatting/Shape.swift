// SPDX-License-Identifier: MIT

/// What the language expects at a place, as far as the canonical form depends on it.
indirect enum Shape: Sendable {
    /// A text on one line.
    case text
    /// Markdown, whose paragraphs can be wrapped anew.
    case docs
    /// A text of one or more lines, which are kept.
    case prose
    /// Code or an HTTP message, always on lines of its own.
    case code
    /// A default, which quotes make a text.
    case literal
    /// A list of words, on one line if it fits.
    case words
    /// Declarations by name, in the order of their author.
    case each(Shape)
    /// A list with an element on each line.
    case values(Shape)
    /// A mapping with keys of its own.
    case keys(KeyShape)
}

/// The keys of a mapping.
struct KeyShape: Sendable {
    /// What the language says about them.
    let table: KeyTable
    /// In their canonical order. Keys that are not among them, which are statuses, come first.
    let names: [String]
    /// What the keys take, unless it is a text.
    var shapes: [String: Shape] = [:]
    /// Whether it is on one line if it fits.
    var isInline = false
    /// The form that says the same in one text.
    var short: ShortForm?

    init(
        _ table: KeyTable,
        _ names: [String],
        _ shapes: [String: Shape] = [:],
        isInline: Bool = false,
        short: ShortForm? = nil
    ) {
        self.table = table
        self.names = names
        self.shapes = shapes
        self.isInline = isInline
        self.short = short
    }

    func shape(of key: String) -> Shape { shapes[key] ?? .text }

    /// The elements in canonical order.
    func ordered(_ elements: [Element]) -> [Element] {
        let places = elements.enumerated().map { index, element in
            (place: names.firstIndex(of: element.key?.text ?? "") ?? -1, index: index)
        }
        return places.sorted { ($0.place, $0.index) < ($1.place, $1.index) }.map { elements[$0.index] }
    }
}
