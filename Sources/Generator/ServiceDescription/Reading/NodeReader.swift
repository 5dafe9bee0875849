// SPDX-License-Identifier: MIT

import CLibYAML

/// Reads one file with libyaml, event by event, into nodes.
struct NodeReader {
    private let source: SourceFile
    private let diagnostics: Diagnostics
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var nodeCount = 0

    /// Stops reading, after the reason was reported.
    private struct Stop: Error {}

    /// The file's only document; `nil` if it can't be read or there is none.
    ///
    /// - Parameter empty: What is reported for an empty file.
    static func read(
        _ source: SourceFile,
        _ diagnostics: Diagnostics,
        ifEmpty empty: EmptyFile = .ofDescription
    ) -> Node? {
        guard TextScan(source: source, diagnostics: diagnostics).run() else { return nil }
        return source.bytes.withUnsafeBufferPointer { bytes in
            let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
            defer { parser.deallocate() }
            guard yaml_parser_initialize(parser) == 1 else { return nil }
            defer { yaml_parser_delete(parser) }
            yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
            var reader = NodeReader(source: source, diagnostics: diagnostics, parser: parser)
            return try? reader.document(ifEmpty: empty)
        }
    }

    private init(source: SourceFile, diagnostics: Diagnostics, parser: UnsafeMutablePointer<yaml_parser_t>) {
        self.source = source
        self.diagnostics = diagnostics
        self.parser = parser
    }

    private mutating func document(ifEmpty empty: EmptyFile) throws(Stop) -> Node? {
        var root: Node?
        while true {
            let event = try next()
            switch event.kind {
            case YAML_DOCUMENT_START_EVENT:
                if event.hasDirective { report(Directive(), event.start) }
                guard root == nil else {
                    report(SeveralDocuments(), event.start)
                    return root
                }
                root = try node(from: try next(), depth: 1)
            case YAML_STREAM_END_EVENT:
                if root == nil { report(empty, Mark(line: 0, column: 0)) }
                return root
            default: break
            }
        }
    }

    private mutating func node(from event: ReaderEvent, depth: Int) throws(Stop) -> Node {
        nodeCount += 1
        guard nodeCount <= Limits.nodes else { throw stop(NodeCount(), event.start) }
        guard depth <= Limits.depth else { throw stop(NestingDepth(), event.start) }
        if event.hasAnchor { report(Anchor(), event.start) }
        if event.hasTag { report(Tag(), event.start) }
        switch event.kind {
        case YAML_SCALAR_EVENT:
            return Node(content: .scalar(event.scalar), start: event.start, end: event.end)
        case YAML_SEQUENCE_START_EVENT: return try sequence(from: event, depth: depth)
        case YAML_MAPPING_START_EVENT: return try mapping(from: event, depth: depth)
        default:
            if event.kind == YAML_ALIAS_EVENT { report(Alias(), event.start) }
            return Node(content: .refused, start: event.start, end: event.end)
        }
    }

    private mutating func sequence(from event: ReaderEvent, depth: Int) throws(Stop) -> Node {
        var elements: [Node] = []
        while true {
            let inner = try next()
            if inner.kind == YAML_SEQUENCE_END_EVENT {
                return Node(content: .sequence(elements), isFlow: event.isFlow, start: event.start, end: inner.end)
            }
            let element = try node(from: inner, depth: depth + 1)
            checkEmpty(element)
            elements.append(checkedFlow(event, element))
        }
    }

    private mutating func mapping(from event: ReaderEvent, depth: Int) throws(Stop) -> Node {
        var pairs: [Node.Pair] = []
        // Most mappings have fewer keys, so that it never grows.
        var seen = [String: Mark](minimumCapacity: 8)
        while true {
            let inner = try next()
            if inner.kind == YAML_MAPPING_END_EVENT {
                return Node(content: .mapping(pairs), isFlow: event.isFlow, start: event.start, end: inner.end)
            }
            let key = try node(from: inner, depth: depth + 1)
            let value = try node(from: try next(), depth: depth + 1)
            guard let text = key.scalar?.text else {
                if case .refused = key.content { continue }
                report(KeyIsNoText(kind: key.kind), key.start)
                continue
            }
            if text == "<<", key.scalar?.style == .plain {
                report(MergeKey(), key.start)
                continue
            }
            if text.isEmpty { report(EmptyValue(key: nil), key.start) }
            if let first = seen.updateValue(key.start, forKey: text) {
                report(DuplicateKey(key: text), key.start, note: first)
                seen[text] = first
                continue
            }
            checkEmpty(value, key: key)
            pairs.append(.init(key: key, value: checkedFlow(event, value)))
        }
    }

    /// Flow style contains plain or quoted words; `{}` and `[]` mean nothing.
    private func checkedFlow(_ event: ReaderEvent, _ element: Node) -> Node {
        guard event.isFlow else { return element }
        switch element.content {
        case .scalar, .refused: return element
        case .sequence, .mapping:
            report(FlowStyle(), element.start)
            return Node(content: .refused, start: element.start, end: element.end)
        }
    }

    /// The key decides whether empty quotes are allowed.
    private func checkEmpty(_ value: Node, key: Node? = nil) {
        guard let scalar = value.scalar, scalar.text.isEmpty, !scalar.style.isQuoted else { return }
        report(EmptyValue(key: key?.scalar?.text), key?.start ?? value.start)
    }

    private func next() throws(Stop) -> ReaderEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            let problem = YAMLProblem(parser.pointee, source)
            diagnostics.report(problem.rule, at: problem.location)
            throw Stop()
        }
        defer { yaml_event_delete(&event) }
        return ReaderEvent(event)
    }

    private func stop(_ rule: any Rule, _ mark: Mark) -> Stop {
        report(rule, mark)
        return Stop()
    }

    private func report(_ rule: any Rule, _ mark: Mark, note first: Mark? = nil) {
        let notes = first.map { [Diagnostic.Note(location: source.location($0), message: "it is here first")] }
        diagnostics.report(rule, at: source.location(mark), notes: notes ?? [])
    }
}
