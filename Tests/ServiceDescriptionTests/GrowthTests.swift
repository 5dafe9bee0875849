// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ServiceDescription

/// Twice the description costs twice the steps, and a chain of any length costs no stack.
@Suite(.stallLimit) struct GrowthTests {
    private static func description(models: String, clients: String = "") -> String {
        """
        service: Demo
        module: ACSDemo
        docs: A library for tests.
        auth: accessKey
        clients:
          DemoClient:
            docs: Does things.
            operations:
              run:
                request: GET /things
                docs: Runs.
                response: 200 M0
        \(clients)
        models:
        \(models)
        """
    }

    private static let emptyModel = "  M0:\n    docs: D.\n    fields: {}\n"

    private static func load(_ text: String) -> LoadedDescriptions {
        DescriptionLoader.load(texts: ["a.yaml": text])
    }

    /// A ring, a chain, or a net.
    private static func edges(_ shape: String, _ name: Int, of size: Int) -> [Int] {
        switch shape {
        case "ring": return [(name + 1) % size]
        case "chain": return name + 1 < size ? [name + 1] : []
        default: return [name / 2, (name * 7 + 1) % size]
        }
    }

    @Test(arguments: ["ring", "chain", "net"], [1000, 2000])
    func `each name and each edge of a graph is visited once`(_ shape: String, _ size: Int) {
        var steps = 0
        var names: [String] = []
        for index in 0..<size { names.append("\(index)") }
        let loops = Loops(among: names) { (name: String) -> [String] in
            let next: [Int] = Self.edges(shape, Int(name) ?? 0, of: size)
            steps += 1 + next.count
            return next.map { "\($0)" }
        }
        #expect(steps <= 3 * size)
        #expect(loops.contain("0", "0"))
        #expect(loops.contain("0", "1") == (shape != "chain"))
    }

    /// The edges of a graph, and those of them that lie on a loop.
    private static let graphs: [[String]] = [
        ["ab bc ca cd de", "ab bc ca"], ["ab ac bd cd", ""], ["aa ab", "aa"],
        ["ab ba bc cd dc ad", "ab ba cd dc"], ["ab bc cd db", "bc cd db"],
    ]

    @Test(arguments: graphs)
    func `an edge is part of a loop if its end leads back to its start`(_ graph: [String]) {
        let edges = graph[0].split(separator: " ").map(String.init)
        let loops = Loops(among: ["a", "b", "c", "d", "e"]) { (name: String) -> [String] in
            edges.filter { $0.hasPrefix(name) }.map { String($0.suffix(1)) }
        }
        let found = edges.filter { loops.contain(String($0.prefix(1)), String($0.suffix(1))) }
        #expect(found.joined(separator: " ") == graph[1])
    }

    @Test func `ten thousand models in a row are read`() {
        var models = ""
        for index in 0..<10_000 { models += "  M\(index):\n    docs: D.\n    fields:\n      a?: M\(index + 1)\n" }
        models += "  M10000:\n    docs: D.\n    fields: {}\n"
        let loaded = Self.load(Self.description(models: models))
        #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.prefix(3))")
        let all = loaded.libraries.first?.models ?? []
        #expect(all.count == 10_001)
        #expect(all.allSatisfy { $0.usage == .returned })
    }

    @Test(arguments: [true, false])
    func `chains of models that include one another are limited`(_ innermostFirst: Bool) {
        func models(_ count: Int) -> String {
            var all: [String] = []
            for index in 0..<count {
                let includes = index + 1 < count ? "    includes: M\(index + 1)\n" : ""
                all.append("  M\(index):\n    docs: D.\n\(includes)    fields:\n      f\(index): string\n")
            }
            return (innermostFirst ? all.reversed() : all).joined()
        }
        let longest = Self.load(Self.description(models: models(Limits.chain)))
        #expect(longest.diagnostics.isEmpty, "\(longest.report())")
        #expect(longest.libraries.first?.model(named: "M0")?.fields.count == Limits.chain)
        for count in [Limits.chain + 1, 3000] {
            let loaded = Self.load(Self.description(models: models(count)))
            #expect(Set(loaded.diagnostics.map(\.rule)) == [IncludesMisuse.id])
        }
    }

    @Test func `chains of unions in one object are limited`() {
        func load(_ count: Int) -> LoadedDescriptions {
            var models = ""
            for index in 0..<count {
                let kind = "discriminator: k\(index)\n    members:\n      a: M\(index + 1)\n"
                models += "  M\(index):\n    docs: D.\n    \(kind)"
            }
            return Self.load(Self.description(models: models + "  M\(count):\n    docs: D.\n    fields: {}\n"))
        }
        let longest = load(Limits.chain - 1)
        #expect(longest.diagnostics.isEmpty, "\(longest.report())")
        for count in [Limits.chain, 1000] { #expect(Set(load(count).diagnostics.map(\.rule)) == [UnionChain.id]) }
    }

    @Test(arguments: [true, false])
    func `chains of clients that create one another are limited`(_ innermostFirst: Bool) {
        func clients(_ count: Int) -> String {
            var all: [String] = []
            for index in 1..<count {
                let parent = index == 1 ? "Demo" : "C\(index - 1)"
                all.append(
                    """
                      C\(index)Client:
                        docs: D.
                        from: \(parent)Client.next
                        operations:
                          run:
                            request: GET /things
                            docs: Runs.
                            response: 204

                    """
                )
            }
            return (innermostFirst ? all.reversed() : all).joined()
        }
        func load(_ count: Int) -> LoadedDescriptions {
            Self.load(Self.description(models: Self.emptyModel, clients: clients(count)))
        }
        let longest = load(Limits.chain)
        #expect(longest.diagnostics.isEmpty, "\(longest.report())")
        for count in [Limits.chain + 1, 1000] { #expect(Set(load(count).diagnostics.map(\.rule)) == [FromMisuse.id]) }
    }

    @Test func `files that import one another have an end`() {
        func load(_ count: Int) -> LoadedDescriptions {
            var texts = ["0.yaml": Self.description(models: Self.emptyModel) + "imports:\n  - 1.yaml\n"]
            for index in 1..<(count - 1) { texts["\(index).yaml"] = "docs: D.\nimports:\n  - \(index + 1).yaml\n" }
            texts["\(count - 1).yaml"] = "docs: D.\n"
            return DescriptionLoader.load(texts: texts)
        }
        #expect(load(Limits.chain).diagnostics.isEmpty)
        for count in [Limits.chain + 1, 3000] { #expect(Set(load(count).diagnostics.map(\.rule)) == [ImportDepth.id]) }
    }
}
