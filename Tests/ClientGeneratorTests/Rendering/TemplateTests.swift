// SPDX-License-Identifier: MIT

import StallLimit
import Templates
import Testing

@testable import ClientGenerator

@Suite("A template", .stallLimit)
struct TemplateTests {
    private struct View: TemplateView {
        static var keys: [TemplateKey<Self>] {
            [
                .text("name") { _ in "outer" },
                .text("html") { _ in "<a & \"b\">" },
                .text("absent") { _ in nil },
                .text("empty") { _ in "" },
                .flag("on") { _ in true },
                .flag("off") { _ in false },
                .view("inner") { _ in Inner(own: "inner") },
                .view("nothing") { _ -> Inner? in nil },
                .views("several") { _ in [Inner(own: "one"), Inner(own: "two")] },
                .views("lines") { _ in ["one", "two"] },
            ]
        }
    }

    private struct Inner: TemplateView {
        let own: String

        static var keys: [TemplateKey<Self>] { [.text("own") { $0.own }] }
    }

    private func render(_ template: String, _ partials: [String: String] = [:]) throws -> String {
        let compiler = try TemplateCompiler(partials.merging(["main": template]) { first, _ in first })
        var output = TemplateOutput()
        try Template<View>("main", compiler).render(View(), into: &output)
        return output.text
    }

    private func error(in template: String, _ partials: [String: String] = [:]) -> String {
        do {
            return "rendered: " + (try render(template, partials))
        } catch {
            return "\(error)"
        }
    }

    @Test(
        "is refused on loading, with its line, if a view lacks one of its keys",
        arguments: [
            ("a\n{{nane}}\n", "main.mustache:2: 'nane' is not a key of View"),
            ("{{#flog}}x{{/flog}}", "main.mustache:1: 'flog' is not a key of View"),
            ("\n{{^flog}}x{{/flog}}", "main.mustache:2: 'flog' is not a key of View"),
            ("{{#off}}{{nane}}{{/off}}", "main.mustache:1: 'nane' is not a key of View"),
            ("{{^on}}\n{{nane}}\n{{/on}}", "main.mustache:2: 'nane' is not a key of View"),
            ("{{#inner}}{{name}}{{/inner}}", "main.mustache:1: 'name' is not a key of Inner"),
            ("{{#name}}{{html}}{{/name}}", "main.mustache:1: 'html' is not a key of a text"),
            ("{{.}}", "main.mustache:1: '.' is not a key of View"),
        ]
    )
    func unknownKey(template: String, message: String) {
        #expect(error(in: template) == message)
    }

    @Test("is refused with the partial's line if the partial names an unknown key")
    func unknownKeyInPartial() {
        #expect(error(in: "{{>part}}", ["part": "\n\n{{nane}}"]) == "part.mustache:3: 'nane' is not a key of View")
    }

    @Test("prints only texts", arguments: ["on", "inner", "several", "lines"])
    func noText(key: String) {
        #expect(error(in: "{{\(key)}}") == "main.mustache:1: '\(key)' is not a text of View")
    }

    @Test("is refused if a partial does not exist, or contains itself")
    func partials() {
        #expect(error(in: "a\n{{>nowhere}}") == "main.mustache:2: 'nowhere' is not a template")
        #expect(error(in: "{{>part}}", ["part": "\n{{>part}}"]) == "part.mustache:2: 'part' contains itself")
    }

    @Test(
        "is refused if its sections do not nest",
        arguments: [
            ("{{#on}}x", "main.mustache:1: 'on' is not closed"),
            ("x\n{{/on}}", "main.mustache:2: 'on' does not close an open section"),
            ("{{#on}}{{#off}}{{/on}}{{/off}}", "main.mustache:1: 'on' does not close an open section"),
        ]
    )
    func nesting(template: String, message: String) {
        #expect(error(in: template) == message)
    }

    @Test(
        "is refused if it uses what Mustache has beyond variables, sections and partials",
        arguments: [
            "{{{name}}}", "{{&name}}", "{{inner.own}}", "{{uppercased(name)}}", "{{=<% %>=}}", "{{! x }}", "{{ name }}",
            "{{name", "{{name}", "{{}}",
        ]
    )
    func beyond(tag: String) {
        #expect(error(in: "a\n" + tag).hasPrefix("main.mustache:2: {{"))
    }

    @Test("escapes nothing, also in partials and sections")
    func escaping() throws {
        let text = try render("{{html}}{{#on}}{{html}}{{/on}}{{>part}}", ["part": "{{html}}"])
        #expect(text == String(repeating: "<a & \"b\">", count: 3))
    }

    @Test(
        "renders a section once per element, or once if a flag or text is on",
        arguments: [
            ("{{#several}}[{{own}}]{{/several}}", "[one][two]"),
            ("{{#lines}}[{{.}}]{{/lines}}", "[one][two]"),
            ("{{#inner}}[{{own}}]{{/inner}}", "[inner]"),
            ("{{#name}}[{{.}}]{{/name}}", "[outer]"),
            ("{{#on}}[{{name}}]{{/on}}", "[outer]"),
            ("{{#off}}x{{/off}}{{#absent}}x{{/absent}}{{#empty}}x{{/empty}}{{#nothing}}x{{/nothing}}", ""),
            (
                "{{^on}}x{{/on}}{{^name}}x{{/name}}{{^several}}x{{/several}}{{^inner}}x{{/inner}}{{^lines}}x{{/lines}}",
                ""
            ),
            ("{{^off}}[{{name}}]{{/off}}{{^nothing}}[{{name}}]{{/nothing}}", "[outer][outer]"),
            ("[{{absent}}{{empty}}]", "[]"),
        ]
    )
    func sections(template: String, text: String) throws {
        #expect(try render(template) == text)
    }

    @Test(
        "does not print a line that holds one tag of a section or partial alone",
        arguments: [
            ("a\n{{#on}}\nb\n{{/on}}\nc\n", "a\nb\nc\n"),
            ("a\n  {{#on}}  \nb\n\t{{/on}}\nc", "a\nb\nc"),
            ("{{#on}}\n\n{{/on}}\nc", "\nc"),
            ("{{>part}}\nc", "part\nc"),
            ("a\n{{#on}}\nb\n{{/on}}", "a\nb\n"),
            ("a\n{{name}}\nc", "a\nouter\nc"),
            ("a {{#on}}b{{/on}}\nc", "a b\nc"),
            ("{{#on}}b{{/on}}\nc", "b\nc"),
            ("{{#on}}{{/on}}\nc", "\nc"),
        ]
    )
    func lines(template: String, text: String) throws {
        #expect(try render(template, ["part": "part\n"]) == text)
    }

    @Test("is compiled for a view, if acsgen has it")
    func all() throws {
        var visited: Set<String> = []
        for name in TemplateSource.all.keys {
            let syntax = try TemplateSyntax(try #require(TemplateSource.all[name]), template: name)
            visited.formUnion(syntax.partials)
        }
        let roots = [
            "catalog", "client", "events", "examples", "exports", "result", "service", "tokens", "types",
            "withHeaders",
        ]
        #expect(visited.union(roots) == Set(TemplateSource.all.keys))
        #expect(throws: Never.self) { try ModuleTemplates() }
    }
}

extension TemplateSyntax {
    /// The partials that the template names, at any depth of its sections.
    fileprivate var partials: Set<String> {
        Set(Self.all(nodes).compactMap { if case .partial(let tag) = $0 { tag.key } else { nil } })
    }

    /// The tags of the sections, at any depth.
    var sections: Set<TemplateTag> {
        Set(Self.all(nodes).compactMap { if case .section(let tag, _, _) = $0 { tag } else { nil } })
    }

    private static func all(_ nodes: [Node]) -> [Node] {
        nodes.flatMap { node in
            if case .section(_, _, let inner) = node { [node] + all(inner) } else { [node] }
        }
    }
}
