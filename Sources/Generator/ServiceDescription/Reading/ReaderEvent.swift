// SPDX-License-Identifier: MIT

import CLibYAML

/// A copy of a libyaml event, without memory of C.
struct ReaderEvent {
    let kind: yaml_event_type_t
    let start: Mark
    let end: Mark
    private(set) var scalar = Node.Scalar(text: "", style: .plain)
    private(set) var isFlow = false
    private(set) var hasAnchor = false
    private(set) var hasTag = false
    private(set) var hasDirective = false

    init(_ event: yaml_event_t) {
        kind = event.type
        start = Mark(event.start_mark)
        end = Mark(event.end_mark)
        switch kind {
        case YAML_SCALAR_EVENT:
            let data = event.data.scalar
            let text = UnsafeBufferPointer(start: data.value, count: data.length)
            scalar = .init(text: String(decoding: text, as: UTF8.self), style: .init(data.style))
            hasAnchor = data.anchor != nil
            hasTag = data.tag != nil
        case YAML_SEQUENCE_START_EVENT:
            let data = event.data.sequence_start
            isFlow = data.style == YAML_FLOW_SEQUENCE_STYLE
            hasAnchor = data.anchor != nil
            hasTag = data.tag != nil
        case YAML_MAPPING_START_EVENT:
            let data = event.data.mapping_start
            isFlow = data.style == YAML_FLOW_MAPPING_STYLE
            hasAnchor = data.anchor != nil
            hasTag = data.tag != nil
        case YAML_DOCUMENT_START_EVENT:
            let data = event.data.document_start
            hasDirective = data.version_directive != nil || data.tag_directives.start != data.tag_directives.end
        default: break
        }
        if scalar.style == .block { trimLineBreaks() }
    }

    /// A block text ends with an unintended line break.
    private mutating func trimLineBreaks() {
        while scalar.text.utf8.last == UInt8(ascii: "\n") { scalar.text.unicodeScalars.removeLast() }
    }
}

extension Mark {
    init(_ mark: yaml_mark_t) {
        self.init(line: Int32(truncatingIfNeeded: mark.line), column: Int32(truncatingIfNeeded: mark.column))
    }
}

extension Node.Scalar.Style {
    init(_ style: yaml_scalar_style_t) {
        switch style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
        default: self = .plain
        }
    }
}
