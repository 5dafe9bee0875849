// SPDX-License-Identifier: MIT

import Recording
import ServiceDescription
import Testing
import Tools

/// The cells of one library: those that `lint` refuses, and those that are compiled and run.
struct MatrixBatch {
    private let name: String
    /// How many cells each rule or pair of rules refused.
    private var refused: [String: Int] = [:]
    private var fragments: [Fragment] = []
    private var libraries: [Library] = []
    private var statements: [String] = []
    private var passed = 0

    init(_ name: String) { self.name = name }

    /// Which cells `lint` accepts: exactly those that the language reference gives no rule against.
    mutating func accepted<Cell>(
        _ cells: [Cell],
        refusals: (Cell) -> Set<String>,
        _ fragment: ([Cell]) -> Fragment
    ) async -> [Cell] {
        let accepted = cells.filter { refusals($0).isEmpty }
        for cell in cells where !refusals(cell).isEmpty {
            // Thousands of descriptions are linted: the other tests need the pool, too.
            await Task.yield()
            guard case .failure(let refusal) = fragment([cell]).lint(named: "Matrix") else {
                Issue.record("lint accepts \(cell)")
                continue
            }
            #expect(refusal.rules == refusals(cell), "\(cell): \(refusal.report)")
            count(refusal)
        }
        if accepted.isEmpty { return [] }
        if case .failure(let refusal) = fragment(accepted).lint(named: "Matrix") {
            Issue.record("lint refuses \(refusal.report)")
            return []
        }
        passed += accepted.count
        return accepted
    }

    /// Which names `lint` accepts. It may refuse one by a rule about names alone.
    mutating func accepted<Cell>(_ cells: [Cell], _ fragment: ([Cell]) -> Fragment) async -> [Cell] {
        if cells.isEmpty { return [] }
        await Task.yield()
        guard case .failure(let refusal) = fragment(cells).lint(named: "Matrix") else {
            passed += cells.count
            return cells
        }
        guard cells.count > 1 else {
            #expect(refusal.rules.isSubset(of: Self.nameRules), "\(refusal.report)")
            count(refusal)
            return []
        }
        let middle = cells.count / 2
        let first = await accepted(Array(cells[..<middle]), fragment)
        return await first + accepted(Array(cells[middle...]), fragment)
    }

    private mutating func count(_ refusal: Refusal) {
        refused[refusal.rules.sorted().map { "`\($0)`" }.joined(separator: " with "), default: 0] += 1
    }

    /// What can be wrong with a name.
    private static let nameRules: Set = [
        "underivable-name", "underivable-service", "service-name-form", "long-name", "name-casing", "name-collision",
        "hidden-name", "reserved-type", "type-named-like-module", "malformed-name", "malformed-path",
        "malformed-header",
        "malformed-text", "runtime-parameter", "control-character",
    ]

    mutating func add(_ fragment: Fragment, _ statements: [String]) {
        fragments.append(fragment)
        self.statements += statements
    }

    /// Adds a library of its own, if `lint` accepts it.
    mutating func add(_ library: Result<Library, Refusal>, _ statement: String) {
        switch library {
        case .success(let library):
            libraries.append(library)
            statements.append(statement)
            passed += 1
        case .failure(let refusal):
            #expect(refusal.rules.isSubset(of: Self.nameRules), "\(refusal.report)")
            count(refusal)
        }
    }

    /// Compiles and runs all that were accepted, as one program.
    func prove() async throws {
        try compareCounts()
        let library = try Fragment.joined(fragments).lint(named: "Matrix").get()
        var program = try MatrixProgram()
        for library in [library] + libraries { try program.add(library) }
        var functions: [String] = []
        for start in stride(from: 0, to: statements.count, by: 100) {
            let function = "run\(start / 100)"
            functions.append(function)
            let part = Array(statements[start..<min(start + 100, statements.count)])
            try program.add("\(function).swift", MatrixDriver.file(function, client: "MatrixClient", part))
        }
        try program.add("Script.swift", MatrixDriver.script)
        try program.add("Run.swift", MatrixDriver.run)
        try program.add("Parameters.swift", MatrixDriver.parameters)
        try program.add("Program.swift", MatrixDriver.main(functions))
        #expect(try await program.lintFormat() == "")
        let complaints = try await program.build()
        #expect(complaints == [])
        guard complaints.isEmpty else { return }
        let outcome = try await program.run()
        #expect(outcome.code == 0)
        #expect(outcome.output.split(separator: "\n").filter { !$0.hasPrefix("done: ") } == [], "\(outcome.errors)")
    }

    static let document = DocumentTable(heading: "### What the matrix accepts and refuses")

    /// Compares the row of CONTRIBUTING's table: a verdict that changes must be seen.
    private func compareCounts() throws {
        let rules = refused.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let row = "| \(name) | \(passed) | \(refused.values.reduce(0, +)) | \(rules.isEmpty ? "–" : rules) |"
        let document = Self.document
        var table = try document.table()
        guard try Recording.isOn() else { return #expect(table.contains(row)) }
        let index = table.firstIndex { $0.hasPrefix("| \(name) |") }
        if let index { table[index] = row } else { table.append(row) }
        try document.record(table)
    }
}
