// SPDX-License-Identifier: MIT

import ServiceDescription
import Testing
import Tools

/// The cells of one library: those that `lint` refuses, and those that are compiled and run.
struct MatrixBatch {
    private let name: String
    private var refused = 0
    private var fragments: [Fragment] = []
    private var libraries: [Library] = []
    private var statements: [String] = []
    private var passed = 0

    init(_ name: String) { self.name = name }

    /// Which cells `lint` accepts.
    mutating func accepted<Cell>(_ cells: [Cell], _ fragment: ([Cell]) -> Fragment) async -> [Cell] {
        let accepted = await Fragment.accepted(cells, fragment)
        refused += cells.count - accepted.count
        passed += accepted.count
        return accepted
    }

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
        case .failure: refused += 1
        }
    }

    /// Compiles and runs all that were accepted, as one program.
    func prove() async throws {
        print("matrix \(name): \(refused) refused, \(passed) accepted")
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
}
