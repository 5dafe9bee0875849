// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import ServiceDescription
import Tools

/// A folder with generated sources, which the compiler checks, and which can be linked and run.
struct MatrixProgram: ~Copyable {
    let folder: URL
    private var files: [String] = []

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "acs-matrix-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        if ProcessInfo.processInfo.environment["ACS_KEEP_MATRIX"] == nil {
            try? FileManager.default.removeItem(at: folder)
        }
    }

    mutating func add(_ library: Library) throws {
        // The landing page of the documentation is no Swift.
        for file in try ClientRenderer().render(library).files where file.path.hasSuffix(".swift") {
            try add("\(library.module)/\(file.path)", file.contents)
        }
    }

    mutating func add(_ path: String, _ contents: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try contents.write(to: file, atomically: true, encoding: .utf8)
        files.append(file.path)
    }

    /// The compiler's diagnostics for all files, after type checking.
    func check(mode: LanguageMode = .ours, _ settings: [String] = []) async throws -> [String] {
        let command = try FixtureCommand.load()
        let arguments = command.arguments(for: mode) + settings
        let outcome = try await Tool.run(command.executable, arguments + files.sorted())
        return Self.complaints(outcome)
    }

    /// The errors in each file that has any, by its path in the folder.
    ///
    /// All files are checked by one run of the compiler, which goes on after an error.
    func errors() async throws -> [String: [String]] {
        let command = try FixtureCommand.load()
        let arguments = command.arguments(for: .ours) + ["-whole-module-optimization"]
        let outcome = try await Tool.run(command.executable, arguments + files.sorted())
        let found = Self.complaints(outcome).filter { !$0.contains(": warning: ") }
        return Dictionary(grouping: found) { complaint in
            let path = complaint.prefix { $0 != ":" }
            return path.hasPrefix(folder.path + "/") ? String(path.dropFirst(folder.path.count + 1)) : "none"
        }
    }

    /// Compiles and links, and returns the compiler's diagnostics.
    func build() async throws -> [String] {
        let command = try FixtureCommand.load()
        let build = try BuildFolder.find()
        let list = build.appending(path: "PurchaseProcess.product/Objects.LinkFileList")
        let objects = try String(contentsOf: list, encoding: .utf8)
            .split(separator: "\n").filter { !$0.contains("PurchaseProcess.build") }
        let ours = folder.appending(path: "Objects.LinkFileList")
        try objects.joined(separator: "\n").write(to: ours, atomically: true, encoding: .utf8)
        var arguments = command.arguments(for: .ours).filter { $0 != "-typecheck" }
        arguments += ["-Onone", "-whole-module-optimization", "-num-threads", "2", "-module-name", "Matrix"]
        arguments += ["-emit-executable", "-o", executable, "@\(ours.path)", "-lstdc++", "-lm", "-lz"]
        return Self.complaints(try await Tool.run(command.executable, arguments + files.sorted(), in: folder.path))
    }

    /// The output of the program.
    func run() async throws -> Tool.Outcome {
        try await Tool.run(executable, [])
    }

    /// The output of `swift format lint --strict` for the generated files.
    func lintFormat() async throws -> String {
        let command = try FixtureCommand.load()
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let arguments = ["lint", "--strict", "--parallel", "--configuration", "\(repository.path)/.swift-format"]
        let generated = files.filter { $0.contains("/ACS") }
        return try await Tool.run(command.tool("swift-format"), arguments + generated.sorted()).text
    }

    private var executable: String { folder.appending(path: "matrix").path }

    private static func complaints(_ outcome: Tool.Outcome) -> [String] {
        let lines = outcome.text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { String($0.prefix(400)) }
        let complaints = lines.filter {
            $0.contains(": error: ") || $0.contains(": warning: ") || $0.hasPrefix("error:")
        }
        return outcome.code == 0 || !complaints.isEmpty ? complaints : [String(outcome.text.prefix(4000))]
    }
}
