// SPDX-License-Identifier: MIT

/// Commands to paste, with the paths of this run.
struct Invocation {
    let specs: [String]
    let output: String

    var format: String { words("format").joined(separator: " ") }

    private func words(_ command: String) -> [String] {
        let paths = specs == SpecsOptions.defaultSpecs ? [] : specs.flatMap { ["--specs", Self.quoted($0)] }
        return ["swift", "run", "acsgen", command] + paths
    }

    var generate: String {
        var words = words("generate")
        if output != OutputOptions.defaultOutput { words += ["--output", Self.quoted(output)] }
        return words.joined(separator: " ")
    }

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
