// SPDX-License-Identifier: MIT

import Foundation

/// How the running build compiled `AuthFixture`, a target that depends on every client.
///
/// A compiler called with nothing but `-I` stops at the first missing C module of a dependency, for every program
/// alike, and would "prove" anything. With the build's own arguments, a program sees the clients exactly as a user's
/// target does.
struct FixtureCommand: Decodable {
    let executable: String
    let importPath: String
    let otherArguments: [String]

    static func load() throws -> FixtureCommand {
        let file = try BuildFolder.find().appending(path: "description.json")
        let build = try JSONDecoder().decode(BuildDescription.self, from: Data(contentsOf: file))
        guard let command = build.swiftCommands.first(where: { $0.key.hasPrefix("C.AuthFixture-") }) else {
            throw FixtureNotBuilt(file: file.path)
        }
        return command.value
    }

    /// The arguments that type-check a file as a target of another package would be.
    ///
    /// `-package-name` is left out with everything else that is not needed: a user never sees `package` declarations.
    func arguments(for mode: LanguageMode) -> [String] {
        ["-typecheck", "-parse-as-library", "-diagnostic-style", "llvm"]
            + searchArguments + kept(mode.keeps) + mode.adds
    }

    /// The paths of the modules, for any tool that reads them.
    var searchArguments: [String] {
        ["-I", importPath]
            + kept(["-target", "-sdk", "-I", "-Isystem", "-F", "-Fsystem", "-module-cache-path", "-Xcc"])
    }

    /// Another program of the same toolchain.
    func tool(_ name: String) -> String {
        URL(filePath: executable).deletingLastPathComponent().appending(path: name).path
    }

    private func kept(_ names: Set<String>) -> [String] {
        var arguments: [String] = []
        var rest = otherArguments[...]
        while let argument = rest.popFirst() {
            if names.contains(argument), let value = rest.popFirst() { arguments += [argument, value] }
        }
        return arguments
    }

    private struct BuildDescription: Decodable {
        let swiftCommands: [String: FixtureCommand]
    }
}

struct FixtureNotBuilt: Error, CustomStringConvertible {
    let file: String

    var description: String { "\(file) has no command for the target AuthFixture." }
}
