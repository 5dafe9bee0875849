// SPDX-License-Identifier: MIT

import Mustache
import Templates

/// The templates, parsed once, and rendered strictly: nothing is silently left out.
struct TemplateLibrary: Sendable {
    private let sources: [String: String]
    private let plain: MustacheLibrary

    /// The templates that acsgen carries.
    init() throws {
        try self.init(sources: TemplateSource.all)
    }

    /// Templates by name, without `.mustache`.
    init(sources: [String: String]) throws {
        self.sources = sources
        plain = try Self.parse(sources)
        for (name, text) in sources.sorted(by: { $0.key < $1.key }) {
            for tag in try TemplateTag.scan(text, template: name)
            where tag.kind == .partial && sources[tag.key] == nil {
                let problem = "there is no template '\(tag.key)'"
                throw RenderingError.badTemplate(template: name, line: tag.line, problem: problem)
            }
        }
    }

    /// Fails when a template asks for what a view does not have.
    func render(_ view: some TemplateView, with template: String) throws -> String {
        let result = TemplateFaults.collect { Self.render(view, with: template, from: plain) }
        guard result.faults.isEmpty else {
            // Once more with traced tags, to say where.
            throw RenderingError.faults(try trace(view, with: template).faults)
        }
        return result.text
    }

    /// Renders with every tag's place: slower, but faults have a line, and it shows which sections were on and off.
    func trace(
        _ view: some TemplateView,
        with template: String
    ) throws -> (text: String, faults: [RenderingError.Fault], visits: TemplateFaults.Visits) {
        var annotated: [String: String] = [:]
        for (name, text) in sources {
            let tags = try TemplateTag.scan(text, template: name)
            annotated[name] = TracedTag.annotate(text, tags: tags, template: name)
        }
        let traced = try Self.parse(annotated)
        return TemplateFaults.collect { Self.render(view, with: template, from: traced) }
    }

    /// Every section of every template.
    func sections() throws -> Set<TracedTag> {
        var sections: Set<TracedTag> = []
        for (name, text) in sources {
            for tag in try TemplateTag.scan(text, template: name)
            where tag.kind == .section || tag.kind == .inverted {
                if tag.key != "." { sections.insert(TracedTag(tag, template: name)) }
            }
        }
        return sections
    }

    private static func parse(_ sources: [String: String]) throws -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, text) in sources {
            // The engine escapes HTML in every template and partial that does not say otherwise for itself.
            try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: name)
        }
        return library
    }

    private static func render(
        _ view: some TemplateView,
        with template: String,
        from library: MustacheLibrary
    ) -> String {
        guard let text = library.render(view, withTemplate: template) else {
            TemplateFaults.note(template, in: "the list of templates")
            return ""
        }
        return text
    }
}
