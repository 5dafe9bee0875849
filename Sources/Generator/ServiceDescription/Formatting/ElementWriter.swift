// SPDX-License-Identifier: MIT

/// Writes elements as the lines of a description.
struct ElementWriter {
    private(set) var lines: [String]
    /// The elements with a line that is too long, and its length.
    private(set) var overlong: [(start: Mark, length: Int)] = []

    /// - Parameter header: The comments at the top of the file.
    init(header: [String]) {
        lines = []
        for line in header { write(comment: line, indentation: 0) }
    }

    /// Writes the elements of a mapping, in canonical order.
    mutating func write(_ elements: [Element], _ shape: Shape, indentation: Int, isRoot: Bool = false) {
        for (index, element) in Self.ordered(elements, shape).enumerated() {
            let name = element.key?.text ?? ""
            let isSection = isRoot && Shape.sections.contains(name)
            if index > 0, element.isApart || isSection { writeEmptyLine() }
            write(element, Self.shape(of: name, in: shape), indentation: indentation)
        }
    }

    private static func ordered(_ elements: [Element], _ shape: Shape) -> [Element] {
        if case .keys(let keys) = shape { keys.ordered(elements) } else { elements }
    }

    private static func shape(of name: String, in shape: Shape) -> Shape {
        switch shape {
        case .each(let inner): inner
        case .keys(let keys): keys.shape(of: name)
        // What a default contains.
        default: shape
        }
    }

    // MARK: Elements

    private mutating func write(_ written: Element, _ shape: Shape, indentation: Int) {
        let margin = String(repeating: " ", count: indentation)
        let element = shortened(written, shape, indentation: indentation)
        let lead = margin + (element.key.map { ScalarText.inline($0) + ":" } ?? "-")
        var before = element.before
        var body: [String]
        if let scalar = element.scalar {
            let text = ScalarLayout(lead: lead, indentation: indentation).lines(scalar, shape, element.afterValue)
            body = text.lines
            if !text.hasComment, let comment = element.afterValue { before.append(comment) }
        } else if let inline = inline(element, shape), Self.fits("\(lead) \(inline)\(Self.tail(element.afterValue))") {
            body = ["\(lead) \(inline)\(Self.tail(element.afterValue))"]
        } else {
            if let comment = element.afterValue { before.append(comment) }
            body = []
        }
        if !body.isEmpty {
            for line in before { write(comment: line, indentation: indentation) }
            write(body, of: element)
        } else if element.key == nil {
            writeItem(element, before, shape, indentation: indentation)
        } else {
            let isLong = !Self.fits(lead + Self.tail(element.afterKey))
            if isLong, let comment = element.afterKey { before.append(comment) }
            for line in before { write(comment: line, indentation: indentation) }
            write([lead + (isLong ? "" : Self.tail(element.afterKey))], of: element)
            writeChildren(element, shape, indentation: indentation + 2)
        }
        for line in element.below { write(comment: line, indentation: indentation) }
    }

    /// An element of a list that has elements itself: the first of them is on the line of the `-`.
    private mutating func writeItem(_ element: Element, _ before: [String], _ shape: Shape, indentation: Int) {
        var children = Self.ordered(element.children, shape)
        for line in before + (element.afterKey.map { [$0] } ?? []) { write(comment: line, indentation: indentation) }
        if !children.isEmpty {
            for line in children[0].before { write(comment: line, indentation: indentation) }
            children[0].before = []
        }
        var item = element
        if case .list = element.value { item.value = .list(children) } else { item.value = .mapping(children) }
        let first = lines.count
        writeChildren(item, shape, indentation: indentation + 2)
        guard lines.indices.contains(first) else { return }
        lines[first] = String(repeating: " ", count: indentation) + "- " + lines[first].dropFirst(indentation + 2)
    }

    private mutating func writeChildren(_ element: Element, _ shape: Shape, indentation: Int) {
        guard case .list(let elements) = element.value else {
            return write(element.children, shape, indentation: indentation)
        }
        let inner = if case .values(let inner) = shape { inner } else { shape }
        for (index, element) in elements.enumerated() {
            if index > 0, element.isApart { writeEmptyLine() }
            write(element, inner, indentation: indentation)
        }
    }

    // MARK: Forms

    /// The element in its short form, if that fits on a line.
    private func shortened(_ element: Element, _ shape: Shape, indentation: Int) -> Element {
        guard case .keys(let keys) = shape, let form = keys.short else { return element }
        var long = element
        if form == .entry, element.scalar != nil {
            guard let lengthened = ShortForm.lengthened(element) else { return element }
            long = lengthened
        }
        guard let short = form.shortened(long), let text = short.scalar?.text else { return long }
        let lead = short.key.map { ScalarText.inline($0) + ":" } ?? "-"
        return Self.fits(String(repeating: " ", count: indentation) + "\(lead) \(text)") ? short : long
    }

    /// The words of a list, or of a mapping that has nothing else, in brackets. Empty ones are always like this.
    private func inline(_ element: Element, _ shape: Shape) -> String? {
        let isList = if case .list = element.value { true } else { false }
        if element.children.isEmpty { return isList ? "[]" : "{}" }
        switch shape {
        case .words, .literal: guard isList else { return nil }
        case .keys(let keys): guard keys.isInline else { return nil }
        default: return nil
        }
        guard element.afterKey == nil, !element.children.contains(where: \.hasComments) else { return nil }
        var words: [String] = []
        for child in Self.ordered(element.children, shape) {
            guard let scalar = child.scalar else { return nil }
            let keepsQuotes = if case .literal = shape { true } else { false }
            let text = ScalarText.inline(scalar, inFlow: true, keepsQuotes: keepsQuotes)
            words.append((child.key.map { ScalarText.inline($0, inFlow: true) + ": " } ?? "") + text)
        }
        return isList ? "[\(words.joined(separator: ", "))]" : "{ \(words.joined(separator: ", ")) }"
    }

    // MARK: Lines

    static func fits(_ line: String) -> Bool {
        line.utf8.count <= Limits.lineLength || line.unicodeScalars.count <= Limits.lineLength
    }

    static func tail(_ comment: String?) -> String { comment.map { " \($0)" } ?? "" }

    private mutating func write(_ body: [String], of element: Element) {
        if let long = body.first(where: { !Self.fits($0) }) {
            overlong.append((element.start, long.unicodeScalars.count))
        }
        lines += body
    }

    private mutating func writeEmptyLine() {
        if lines.last?.isEmpty == false { lines.append("") }
    }

    /// A comment, which is broken at a space if it is too long at its new place.
    private mutating func write(comment: String, indentation: Int) {
        guard !comment.isEmpty else { return writeEmptyLine() }
        let margin = String(repeating: " ", count: indentation)
        let width = Limits.lineLength - indentation
        var rest = comment[...]
        while rest.unicodeScalars.count > width {
            let scalars = rest.unicodeScalars
            let end = scalars.index(scalars.startIndex, offsetBy: width)
            // Not after the `#` itself.
            guard let space = scalars[..<end].lastIndex(of: " "), scalars[..<space].contains(where: { $0 != "#" })
            else {
                break
            }
            lines.append(margin + rest[..<space])
            rest = "# " + rest[space...].drop { $0 == " " }
        }
        lines.append(margin + rest)
    }
}
