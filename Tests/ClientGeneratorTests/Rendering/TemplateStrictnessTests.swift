// SPDX-License-Identifier: MIT

import Mustache
import Templates
import Testing

@testable import ClientGenerator

@Suite("The template engine")
struct TemplateStrictnessTests {
    /// Knows `name`, `html`, `absent`, `flag`, `inner` and `lines`.
    private struct View: TemplateView {
        func value(for key: String) -> TemplateValue {
            switch key {
            case "name": .text("outer")
            case "html": .text("<a & \"b\">")
            case "absent": .absent
            case "flag": .flag(true)
            case "inner": .view(Inner())
            case "lines": .lines(["one", "two"])
            default: .unknown
            }
        }
    }

    private struct Inner: TemplateView {
        func value(for key: String) -> TemplateValue {
            key == "own" ? .text("inner") : .unknown
        }
    }

    private func render(_ template: String, _ partials: [String: String] = [:]) throws -> String {
        try TemplateLibrary(sources: partials.merging(["main": template]) { first, _ in first })
            .render(View(), with: "main")
    }

    private func faults(in template: String, _ partials: [String: String] = [:]) -> [String] {
        do {
            return ["rendered: " + (try render(template, partials))]
        } catch {
            return "\(error)".split(separator: "\n").map(String.init)
        }
    }

    @Test("names template, line and view of a misspelled key")
    func misspelled() {
        #expect(faults(in: "a\n{{nane}}\n") == ["main.mustache:2: View has no key 'nane'"])
    }

    @Test("finds a misspelled section, inverted section and key in a partial")
    func misspelledElsewhere() {
        #expect(faults(in: "{{#flog}}x{{/flog}}") == ["main.mustache:1: View has no key 'flog'"])
        #expect(faults(in: "{{^flog}}x{{/flog}}") == ["main.mustache:1: View has no key 'flog'"])
        #expect(faults(in: "{{>part}}", ["part": "\n\n{{nane}}"]) == ["part.mustache:3: View has no key 'nane'"])
    }

    @Test("takes no key from the view around a section")
    func climbing() {
        #expect(faults(in: "{{#inner}}{{name}}{{/inner}}") == ["main.mustache:1: Inner has no key 'name'"])
        #expect(faults(in: "{{#name}}{{html}}{{/name}}") == ["main.mustache:1: a text has no key 'html'"])
    }

    @Test("prints no flag, view or list", arguments: ["flag", "inner", "lines"])
    func noText(key: String) throws {
        let library = try TemplateLibrary(sources: ["main": "{{\(key)}}"])
        let faults = try library.trace(View(), with: "main").faults
        #expect(faults.map(\.description) == ["main.mustache:1: View has no text to print for '\(key)'"])
    }

    @Test("escapes nothing, in partials and sections neither")
    func escaping() throws {
        let text = try render("{{html}}{{#flag}}{{html}}{{/flag}}{{>part}}", ["part": "{{html}}"])
        #expect(text == String(repeating: "<a & \"b\">", count: 3))
    }

    @Test("prints nothing for what is absent, and turns its section off")
    func absent() throws {
        #expect(try render("[{{absent}}{{#absent}}on{{/absent}}{{^absent}}off{{/absent}}]") == "[off]")
    }

    @Test("refuses a partial that does not exist")
    func missingPartial() {
        #expect(faults(in: "a\n{{>nowhere}}") == ["main.mustache:2: there is no template 'nowhere'"])
    }

    @Test(
        "refuses what Mustache has beyond variables, sections and partials",
        arguments: ["{{{name}}}", "{{&name}}", "{{inner.own}}", "{{uppercased(name)}}", "{{=<% %>=}}"]
    )
    func beyond(tag: String) {
        #expect(throws: RenderingError.self) { try render(tag) }
    }

    @Test("renders every template with every section on and with every section off", arguments: [true, false])
    func probes(isOn: Bool) throws {
        let templates = try TemplateLibrary()
        for name in TemplateSource.all.keys {
            #expect(try templates.render(Probe(isOn: isOn), with: name).contains("{{") == false)
        }
    }

    /// Answers every key: on with a text that is a section too, off with nothing.
    private struct Probe: TemplateView {
        let isOn: Bool
        var renderText: String { isOn ? "x" : "" }
        var isNull: Bool { !isOn }

        func value(for key: String) -> TemplateValue {
            // A partial inside itself would never end, so sections are one level deep.
            isOn ? .view(self) : .absent
        }
    }
}
