// SPDX-License-Identifier: MIT

/// The rules for paths below the output folder, both those that are generated and those that a manifest names.
enum OutputPath {
    /// The folder inside a library's folder that belongs to acsgen.
    static let generated = "Generated"

    /// Stands beside the files that it lists; SwiftPM passes over names that begin with a dot.
    static let manifest = ".acsgen-manifest"

    /// Where files wait until all of them are written; in the output folder, so that moving them is one step.
    static let staging = ".acsgen-staging"

    /// Stands in the staging folder and lists what acsgen writes there.
    static let stagingList = ".acsgen-files"

    /// Whether a relative path stays in its folder and can stand in one line of a manifest.
    ///
    /// Bytes are compared, not characters: a `/` with a combining mark behind it still parts folders.
    static func isSafe(_ path: String) -> Bool {
        guard path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") })
        else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
        }
    }

    /// The folders above a relative path, outermost first: `A/B/C.swift` has `A` and `A/B`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
