// SPDX-License-Identifier: MIT

/// A section of a template, before it is known which view fills it.
struct TemplateSection: Sendable {
    let tag: TemplateTag
    let isInverted: Bool
    let nodes: [TemplateSyntax.Node]
}

/// Turns the trees of templates into closures over views, and finds what the views do not have.
struct TemplateCompiler: Sendable {
    private let templates: [String: TemplateSyntax]
    /// The partials that are open, so that none contains itself.
    private var open: [String] = []

    /// - Parameter sources: The texts of templates by name, without `.mustache`.
    init(_ sources: [String: String]) throws {
        templates = try Dictionary(
            uniqueKeysWithValues: sources.map { ($0.key, try TemplateSyntax($0.value, template: $0.key)) }
        )
    }

    func parts<View: TemplateView>(of name: String, for view: View.Type) throws -> [TemplatePart<View>] {
        let root = TemplateTag(key: name, template: name, line: 1)
        return try partial(root, for: view)
    }

    private func partial<View: TemplateView>(_ tag: TemplateTag, for view: View.Type) throws -> [TemplatePart<View>] {
        guard let template = templates[tag.key] else { throw tag.error("is not a template") }
        guard !open.contains(tag.key) else { throw tag.error("contains itself") }
        var inner = self
        inner.open.append(tag.key)
        return try inner.parts(template.nodes, for: view)
    }

    private func parts<View: TemplateView>(
        _ nodes: [TemplateSyntax.Node],
        for view: View.Type
    ) throws -> [TemplatePart<View>] {
        let keys = Dictionary(View.keys.map { ($0.name, $0.value) }) { first, _ in first }
        return try nodes.flatMap { node -> [TemplatePart<View>] in
            switch node {
            case .text(let text): return [{ _, output in output.append(text) }]
            case .partial(let tag): return try partial(tag, for: view)
            case .variable(let tag):
                guard case .text(let value) = try Self.value(of: tag, in: keys) else {
                    throw tag.error("is not a text of \(Self.name(view))")
                }
                return [{ view, output in if let text = value(view) { output.append(text) } }]
            case .section(let tag, let isInverted, let nodes):
                let section = TemplateSection(tag: tag, isInverted: isInverted, nodes: nodes)
                return [try part(of: section, over: try Self.value(of: tag, in: keys))]
            }
        }
    }

    private static func value<View: TemplateView>(
        of tag: TemplateTag,
        in keys: [String: TemplateKey<View>.Value]
    ) throws -> TemplateKey<View>.Value {
        guard let value = keys[tag.key] else { throw tag.error("is not a key of \(name(View.self))") }
        return value
    }

    private static func name(_ view: any TemplateView.Type) -> String {
        view == String.self ? "a text" : "\(view)"
    }

    // MARK: Sections

    private func part<View: TemplateView>(
        of section: TemplateSection,
        over value: TemplateKey<View>.Value
    ) throws -> TemplatePart<View> {
        switch value {
        case .elements(let compile):
            return try compile(section, self)
        case .text(let text):
            return try part(of: section) { view in text(view).map { $0.isEmpty ? [] : [$0] } ?? [] }
        case .flag(let isOn):
            let parts = try parts(section.nodes, for: View.self)
            return { view, output in
                let isOn = isOn(view)
                output.visit(section.tag, isOn: isOn)
                guard isOn != section.isInverted else { return }
                for part in parts { part(view, &output) }
            }
        }
    }

    /// A section that is rendered once for each element, or, if it is inverted, once when there are none.
    func part<View: TemplateView, Element: TemplateView>(
        of section: TemplateSection,
        over elements: @escaping @Sendable (View) -> [Element]
    ) throws -> TemplatePart<View> {
        if section.isInverted {
            let parts = try parts(section.nodes, for: View.self)
            return { view, output in
                let isOn = !elements(view).isEmpty
                output.visit(section.tag, isOn: isOn)
                if !isOn { for part in parts { part(view, &output) } }
            }
        }
        let parts = try parts(section.nodes, for: Element.self)
        return { view, output in
            let elements = elements(view)
            output.visit(section.tag, isOn: !elements.isEmpty)
            for element in elements { for part in parts { part(element, &output) } }
        }
    }
}
