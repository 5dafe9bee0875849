// SPDX-License-Identifier: MIT

import Recording
import StallLimit
import Templates
import Testing

@testable import ClientGenerator

@Suite("Golden descriptions", .stallLimit)
struct GoldenTests {
    @Test("give exactly the expected files", arguments: GoldenCase.all)
    func matches(golden: GoldenCase) throws {
        let rendered = try golden.rendered()
        if try Recording.isOn() { try golden.record(rendered) }
        let expected = try golden.expected()
        #expect(rendered.keys.sorted() == expected.keys.sorted())
        for (path, contents) in rendered.sorted(by: { $0.key < $1.key }) {
            let lines = contents.split(separator: "\n", omittingEmptySubsequences: false)
            let wanted = expected[path]?.split(separator: "\n", omittingEmptySubsequences: false) ?? []
            let firstDifference = zip(lines, wanted).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            let line = (firstDifference ?? min(lines.count, wanted.count)) + 1
            #expect(contents == expected[path], "\(golden.name)/\(path):\(line) differs")
        }
    }

    @Test("exist for every feature")
    func isComplete() {
        #expect(GoldenCase.all.count >= 24)
    }

    /// Sections over a view that is always there, or over lists that only a client or model without content would
    /// empty.
    private static let neverEmpty: Set<String> = [
        "arguments", "cases", "choosing", "code", "codingKey", "credentialMessage", "credentialTextMessage",
        "declaration", "documentation", "events", "examples", "first", "fresh", "header", "kind", "lines", "links",
        "making", "members", "modules", "operations", "overview", "parameters", "pipeline", "plan", "preflight",
        "properties", "property", "reading", "request", "resuming", "signature", "summary", "throws", "topics",
        "values", "writing",
    ]

    @Test("together turn every section of every template on and off")
    func coverage() throws {
        let templates = try ModuleTemplates()
        var visits: [TemplateTag: Set<Bool>] = [:]
        for golden in GoldenCase.all {
            for file in ModuleFiles(try golden.library()).all {
                var output = TemplateOutput(recordsVisits: true)
                file.render(templates, &output)
                visits.merge(try #require(output.visits)) { $0.union($1) }
            }
        }
        for (name, text) in TemplateSource.all {
            for section in try TemplateSyntax(text, template: name).sections {
                let seen = visits[section, default: []]
                let wanted: Set<Bool> = Self.neverEmpty.contains(section.key) ? [true] : [true, false]
                #expect(seen.isSuperset(of: wanted), "\(name).mustache:\(section.line) \(section.key)")
            }
        }
    }
}
