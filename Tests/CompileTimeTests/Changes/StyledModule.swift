// SPDX-License-Identifier: MIT

import ClientGenerator
import Foundation
import ServiceDescription
import Testing
import Tools

/// A library as a module of its own, for callers that import it, and for those of its own target.
///
/// Its settings are those of a new package: with our upcoming features, imports would have other access levels.
final class StyledModule: Sendable {
    /// Where a caller is.
    enum Position: CaseIterable {
        case ownTarget
        case samePackage
        case otherPackage
    }

    private let folder: URL
    private let name: String
    private let command: FixtureCommand
    private let sources: [String]

    init(_ library: Library) async throws {
        command = try FixtureCommand.load()
        name = library.module
        folder = FileManager.default.temporaryDirectory.appending(path: "acs-style-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var sources: [String] = []
        for file in try ClientRenderer().render(library).files where file.path.hasSuffix(".swift") {
            sources.append(try Self.write(file.contents, to: "\(name)/\(file.path)", in: folder))
        }
        self.sources = sources.sorted()
        let module = ["-emit-module", "-o", "\(folder.path)/\(name).swiftmodule"]
        let settings = command.arguments(for: .swift6).filter { $0 != "-typecheck" }
        let outcome = try await Tool.run(
            command.executable,
            settings + module + Self.target(name, isOfPackage: true) + self.sources,
            in: folder.path
        )
        try #require(outcome.code == 0, "\(outcome.text)")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The compiler's errors for a file with a caller.
    func errors(_ caller: String, in position: Position) async throws -> [String] {
        let file = try Self.write(caller, to: "Caller.swift", in: folder)
        let arguments =
            switch position {
            case .ownTarget: Self.target(name, isOfPackage: true) + sources + [file]
            case .samePackage: Self.target("Caller", isOfPackage: true) + ["-I", folder.path, file]
            case .otherPackage: Self.target("Caller", isOfPackage: false) + ["-I", folder.path, file]
            }
        let outcome = try await Tool.run(command.executable, command.arguments(for: .swift6) + arguments)
        let errors = outcome.text.split(separator: "\n").filter { $0.contains("error: ") }.map(String.init)
        #expect((outcome.code == 0) == errors.isEmpty, "\(outcome.text)")
        return errors
    }

    private static func target(_ name: String, isOfPackage: Bool) -> [String] {
        ["-module-name", name] + (isOfPackage ? ["-package-name", "styles"] : [])
    }

    private static func write(_ text: String, to path: String, in folder: URL) throws -> String {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }
}
