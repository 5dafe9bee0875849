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
        #expect(GoldenCase.all.count >= 36)
    }

    /// Sections that are always on, by template: over a view that is always there, or over a list or text that no
    /// accepted description leaves empty.
    private static let neverEmpty: [String: Set<String>] = [
        "cases": ["choosing", "declaration", "documentation", "members", "reading", "writing"],
        "catalog": ["links", "overview", "topics"],
        "client": ["documentation", "header", "making", "operations", "pipeline", "preflight", "signature"],
        "enumeration": ["documentation", "lines", "values"],
        "events": ["documentation", "events", "header", "kind", "summary"],
        "examples": ["code", "documentation", "examples"],
        "header": ["modules", "origin"],
        "model": ["decoder", "documentation", "encoding", "initializer", "properties", "property", "reading"],
        "operation": ["documentation", "making", "plan", "resuming", "signature"],
        "record": ["cases", "documentation", "initializer", "properties", "property", "reading"],
        "result": ["cases", "documentation", "header"],
        "service": ["arguments", "header"],
        "tokens": [
            "credentialMessage", "credentialTextMessage", "documentation", "first", "fresh", "origin", "throws",
        ],
        "types": ["header", "types"],
        "union": ["cases", "documentation"],
        "withHeaders": ["documentation", "header", "headers", "lines", "making", "method", "operations"],
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
        var neverOff: [String: Set<String>] = [:]
        for (name, text) in TemplateSource.all {
            for section in try TemplateSyntax(text, template: name).sections {
                let seen = visits[section, default: []]
                let isNeverEmpty = seen == [true] && Self.neverEmpty[name]?.contains(section.key) == true
                #expect(isNeverEmpty || seen == [true, false], "\(name).mustache:\(section.line) \(section.key)")
                if isNeverEmpty { neverOff[name, default: []].insert(section.key) }
            }
        }
        #expect(neverOff == Self.neverEmpty, "a golden turns off what is listed")
    }
}
