// SPDX-License-Identifier: MIT

import Foundation
import StallLimit
import Testing

@testable import ServiceDescription

@Suite(.stallLimit) struct RuleCatalogTests {
    private static let folder = DescriptionFolders.repository + "/Sources/Generator/ServiceDescription/Rules"

    @Test func `every rule in the sources is in the catalog, with its own id`() throws {
        let paths = FileManager.default.enumerator(atPath: Self.folder)?.compactMap { $0 as? String } ?? []
        let declared = try paths.filter { $0.hasSuffix(".swift") }.flatMap { path in
            try String(contentsOfFile: "\(Self.folder)/\(path)", encoding: .utf8)
                .matches(of: /static let id = "([a-z0-9-]+)"/).map { String($0.output.1) }
        }
        let ids = RuleCatalog.entries.map(\.id)
        #expect(Set(ids) == Set(declared))
        #expect(Set(ids).count == ids.count)
    }

    @Test func `every rule describes when it is broken in a sentence of its own`() {
        let conditions = RuleCatalog.entries.map(\.condition)
        for condition in conditions {
            #expect(condition.first?.isUppercase == true || condition.hasPrefix("`"), "\(condition)")
            #expect(condition.hasSuffix("."), "\(condition)")
            #expect(!condition.contains { $0.isNewline } && !condition.contains("  "), "\(condition)")
        }
        #expect(Set(conditions).count == conditions.count)
    }

    /// Size limits don't fit into a readable fixture.
    private static let largeFiles = [
        String(repeating: "# nothing\n", count: 200_000),
        "docs: \(String(repeating: "x", count: 10))\nimports:\n" + String(repeating: "  - a\n", count: 100_001),
    ]

    @Test func `every rule is broken by a wrong description or configuration of the tests`() throws {
        let wrong = WrongTests.names(with: ".yaml").map { DescriptionLoader.load(["\(WrongTests.folder)/\($0).yaml"]) }
        let large = Self.largeFiles.map { DescriptionLoader.load(texts: ["large.yaml": $0]) }
        let missing = DescriptionLoader.load([WrongTests.folder + "/nowhere.yaml", WrongTests.folder])
        let descriptions = (wrong + large + [missing, .twins, .row]).flatMap(\.diagnostics)
        let configurations = try ConfigurationTests.wrong.flatMap { try ConfigurationTests.loaded($0).diagnostics }
        let broken = Set((descriptions + configurations).map(\.rule))
        #expect(Set(RuleCatalog.rules.map { $0.id }).subtracting(broken).sorted() == [])
    }
}

extension LoadedDescriptions {
    /// More files in a row than import one another.
    fileprivate static var row: LoadedDescriptions {
        let files = (0...Limits.chain).map { ("\($0).yaml", "docs: D.\nimports: [\($0 + 1).yaml]\n") }
        return DescriptionLoader.load(
            texts: Dictionary(uniqueKeysWithValues: files + [("\(files.count).yaml", "docs: D.\n")])
        )
    }

    /// Two descriptions of one module, but for its capitals.
    fileprivate static var twins: LoadedDescriptions {
        let text = """
            service: Demo
            module: ACSDemo
            docs: A library for tests.
            auth: userAccessToken
            clients:
              DemoClient:
                docs: Hands out tokens.
                token-scopes: [voip]
                tokens-for: Framework
            """
        return DescriptionLoader.load(texts: ["a.yaml": text, "b.yaml": text.replacing("ACSDemo", with: "ACSDEMO")])
    }
}
