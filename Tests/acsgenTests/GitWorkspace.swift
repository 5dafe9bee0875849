// SPDX-License-Identifier: MIT

import Testing
import Tools

extension Workspace {
    /// Runs Git in this folder, without the settings of the person who runs the tests.
    @discardableResult
    func git(_ arguments: String..., in folder: String? = nil) async throws -> String {
        let outcome = try await Tool.run(
            "/usr/bin/env",
            ["git"] + arguments,
            in: folder ?? path,
            environment: Self.environment
        )
        try #require(outcome.code == 0, "git \(arguments): \(outcome.errors)")
        return outcome.output
    }

    /// The variables for Git, also when acsgen runs it.
    static let environment = [
        "PATH": "/usr/bin:/bin:/usr/local/bin:/opt/homebrew/bin", "GIT_CONFIG_GLOBAL": "/dev/null",
        "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "ada@example.com",
        "GIT_COMMITTER_NAME": "Ada", "GIT_COMMITTER_EMAIL": "ada@example.com",
    ]

    /// Makes the folder a repository, with all files in a commit of the branch `main`.
    func commitAll() async throws {
        try await git("init", "--quiet", "--initial-branch=main")
        try await commit()
    }

    /// Commits all files.
    func commit() async throws {
        try await git("add", "--all")
        try await git("commit", "--quiet", "--message", "Change")
    }

    /// Runs `acsgen diff` in this folder.
    func diff(_ arguments: String..., in folder: String? = nil) async throws -> Tool.Outcome {
        try await Tool.run(
            Self.executable,
            ["diff"] + arguments,
            in: folder ?? path,
            environment: Self.environment
        )
    }

    /// Replaces a text of the description.
    func edit(_ old: String, _ new: String) throws {
        let text = try read("Specs/weather.yaml")
        try #require(text.contains(old))
        try write(text.replacing(old, with: new), to: "Specs/weather.yaml")
    }
}
