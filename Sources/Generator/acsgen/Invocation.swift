// SPDX-License-Identifier: MIT

/// Commands to paste, with the options of this run.
struct Invocation {
    let input: InputOptions
    /// `nil` for a command that writes no libraries.
    var destination: OutputOptions?

    var format: String { words("format").joined(separator: " ") }

    var generate: String {
        let output = destination?.output.map { ["--output", Self.quoted($0)] } ?? []
        return (words("generate") + output).joined(separator: " ")
    }

    private func words(_ command: String) -> [String] {
        let configuration = input.configuration.map { ["--configuration", Self.quoted($0)] } ?? []
        let specs = input.specs.flatMap { ["--specs", Self.quoted($0)] }
        return Self.program + [command] + configuration + specs
    }

    /// What runs this program: SwiftPM for one that it has built, else its name.
    private static let program: [String] = {
        // `.build/debug/acsgen`, or `…/x86_64-unknown-linux-gnu/debug/acsgen` in any scratch folder, or that of a Swift
        // SDK, such as `x86_64-swift-linux-musl`.
        let folders = (CommandLine.arguments.first ?? "").split(separator: "/").dropLast()
        let platform = folders.dropLast().last ?? ""
        let isBuilt =
            ["debug", "release"].contains(folders.last ?? "")
            && (platform.hasPrefix(".build") || ["-unknown-", "-linux-", "-apple-"].contains { platform.contains($0) })
        return isBuilt ? ["swift", "run", "acsgen"] : ["acsgen"]
    }()

    var prune: String { generate + " --prune" }

    /// Moves a file out of acsgen's folder, to the other files of its library.
    func moveAway(_ path: String) -> String {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false)
        let home = folders.lastIndex(of: "Generated").map { folders[..<$0].joined(separator: "/") }
        return "mv \(Self.quoted(path)) \(home.map { Self.quoted($0 + "/") } ?? "ELSEWHERE")"
    }

    /// The text as one word of a shell.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"): true
            default: "/._-+@%,:=".utf8.contains(byte)
            }
        }
        if isPlain, !word.isEmpty { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
    }
}
