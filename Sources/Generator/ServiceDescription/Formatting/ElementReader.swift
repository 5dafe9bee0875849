// SPDX-License-Identifier: MIT

/// Joins a tree with the comments of its source, each at the element that it is about.
///
/// A comment on a line of its own is about the next element. If it is indented deeper than that, it is about the
/// element before it. A comment after something is about what is on its line.
struct ElementReader {
    /// The comments before the first key, which remain at the top of the file.
    private(set) var header: [String] = []
    /// The elements of the file's mapping.
    private(set) var elements: [Element] = []

    private let source: SourceFile
    private var comments: ArraySlice<Comment>

    init(_ source: SourceFile, _ root: Node) {
        self.source = source
        comments = Comment.all(in: source, root)[...]
        guard case .mapping(let pairs) = root.content, let first = pairs.first else { return }
        header = takeLines(before: first.key.start.line).lines
        // A limit is the start of the element after those that are read.
        let end = Mark(line: .max, column: -1)
        elements = mapping(pairs, root, limit: end, bound: Mark(line: .max, column: 0))
        if let last = elements.indices.last { elements[last].below += takeLines(before: .max).lines }
    }

    private mutating func mapping(_ pairs: [Node.Pair], _ node: Node, limit: Mark, bound: Mark) -> [Element] {
        let column = pairs.first?.key.start.column ?? 0
        var elements: [Element] = []
        for (index, pair) in pairs.enumerated() {
            let next = index + 1 < pairs.count ? Mark(line: pairs[index + 1].key.start.line, column: column) : limit
            elements.append(element(pair.key, pair.value, limit: next, bound: bound))
        }
        close(&elements, node, column: column, limit: limit)
        return elements
    }

    private mutating func list(_ nodes: [Node], _ node: Node, limit: Mark, bound: Mark) -> [Element] {
        let dash = nodes.first.map { source.lineBytes(Int($0.start.line) + 1).prefix { $0 == UInt8(ascii: " ") }.count }
        let column = node.isFlow ? node.start.column : Int32(dash ?? 0)
        var elements: [Element] = []
        for (index, value) in nodes.enumerated() {
            let next = index + 1 < nodes.count ? Mark(line: nodes[index + 1].start.line, column: column) : limit
            elements.append(element(nil, value, limit: next, bound: bound))
        }
        close(&elements, node, column: column, limit: limit)
        return elements
    }

    private mutating func element(_ key: Node?, _ value: Node, limit: Mark, bound: Mark) -> Element {
        let start = key?.start ?? value.start
        let (isApart, before) = takeLines(before: start.line)
        var element = Element(key: key?.scalar, value: .list([]), start: start, isApart: isApart, before: before)
        switch value.content {
        case .refused: break
        case .scalar(let scalar):
            element.value = .scalar(scalar)
            let isBlock = scalar.style == .block
            let end = isBlock ? Mark(line: value.start.line + 1, column: 0) : value.start
            element.before += take { $0.mark < end }.map(\.text)
            if !isBlock { element.afterValue = takeRest(of: value, bound) }
        case .mapping(let pairs):
            takeAfterKey(of: &element, before: pairs.first?.key.start ?? value.end)
            let bound = value.isFlow ? value.end : bound
            element.value = .mapping(mapping(pairs, value, limit: limit, bound: bound))
        case .sequence(let nodes):
            takeAfterKey(of: &element, before: nodes.first?.start ?? value.end)
            let bound = value.isFlow ? value.end : bound
            element.value = .list(list(nodes, value, limit: limit, bound: bound))
        }
        if value.isFlow {
            // What is inside the brackets of an empty list is about the list.
            element.before += take { $0.mark < value.end }.map(\.text)
            element.afterValue = takeRest(of: value, bound)
        }
        return element
    }

    /// The comments between a key and the first element of its value, on the key's own line.
    private mutating func takeAfterKey(of element: inout Element, before mark: Mark) {
        for comment in take({ !$0.isAlone && $0.mark < mark }) {
            if element.afterKey == nil { element.afterKey = comment.text } else { element.before.append(comment.text) }
        }
    }

    /// Gives the last element what follows it inside the same mapping or list.
    private mutating func close(_ elements: inout [Element], _ node: Node, column: Int32, limit: Mark) {
        guard let last = elements.indices.last else { return }
        if node.isFlow {
            elements[last].below += take { $0.mark < node.end }.map(\.text)
        } else {
            let found = takeLines {
                $0.mark.line < limit.line && $0.mark.column >= column && $0.mark.column > limit.column
            }
            if found.isApart, !found.lines.isEmpty { elements[last].below.append("") }
            elements[last].below += found.lines
        }
    }

    /// The comment after a value, on its last line.
    private mutating func takeRest(of node: Node, _ bound: Mark) -> String? {
        guard let next = comments.first, next.mark.line == node.end.line, !next.isAlone, next.mark < bound else {
            return nil
        }
        comments.removeFirst()
        return next.text
    }

    private mutating func take(_ isTaken: (Comment) -> Bool) -> ArraySlice<Comment> {
        let taken = comments.prefix(while: isTaken)
        comments.removeFirst(taken.count)
        return taken
    }

    /// The comments before a line, and whether an empty line is before them, or before the line itself.
    private mutating func takeLines(before line: Int32) -> (isApart: Bool, lines: [String]) {
        var (isApart, lines) = takeLines { $0.mark.line < line }
        guard line < .max, isEmpty(line - 1) else { return (isApart, lines) }
        if lines.isEmpty { isApart = true } else { lines.append("") }
        return (isApart, lines)
    }

    private mutating func takeLines(_ isTaken: (Comment) -> Bool) -> (isApart: Bool, lines: [String]) {
        let taken = take(isTaken)
        var lines: [String] = []
        for comment in taken {
            if !lines.isEmpty, comment.isAlone, isEmpty(comment.mark.line - 1) { lines.append("") }
            lines.append(comment.text)
        }
        return (taken.first.map { $0.isAlone && isEmpty($0.mark.line - 1) } ?? false, lines)
    }

    /// Whether a line, counted from 0, has white space alone.
    private func isEmpty(_ line: Int32) -> Bool {
        line >= 0 && source.lineBytes(Int(line) + 1).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
}
