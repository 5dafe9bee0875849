// SPDX-License-Identifier: MIT

/// A tag whose key carries the tag's place, so that a fault can name template and line.
///
/// The engine only hands on the key. Keys hold no hyphen, so `title-client-12-s` can't be mistaken for one.
struct TracedTag: Hashable {
    let key: String
    let template: String
    let line: Int
    let isSection: Bool

    init(_ tag: TemplateTag, template: String) {
        key = tag.key
        self.template = template
        line = tag.line
        isSection = tag.kind != .variable
    }

    init?(_ tracedKey: String) {
        let parts = tracedKey.split(separator: "-")
        guard parts.count == 4, let line = Int(parts[2]) else { return nil }
        key = String(parts[0])
        template = String(parts[1])
        self.line = line
        isSection = parts[3] == "s"
    }

    var tracedKey: String { "\(key)-\(template)-\(line)-\(isSection ? "s" : "v")" }

    /// A template whose tags all carry their place.
    static func annotate(_ text: String, tags: [TemplateTag], template: String) -> String {
        var annotated = ""
        var position = text.startIndex
        let openings = openings(of: tags)
        for tag in tags where tag.kind != .partial && tag.key != "." {
            annotated += text[position..<tag.range.lowerBound]
            let key = openings[tag.range.lowerBound].map { Self($0, template: template).tracedKey }
            annotated += "{{\(tag.kind.rawValue)\(key ?? Self(tag, template: template).tracedKey)}}"
            position = tag.range.upperBound
        }
        return annotated + text[position...]
    }

    /// The opening tag of every closing one: both must carry the same key.
    private static func openings(of tags: [TemplateTag]) -> [String.Index: TemplateTag] {
        var open: [TemplateTag] = []
        var openings: [String.Index: TemplateTag] = [:]
        for tag in tags {
            switch tag.kind {
            case .section, .inverted: open.append(tag)
            case .end: openings[tag.range.lowerBound] = open.popLast()
            case .variable, .partial: break
            }
        }
        return openings
    }
}
