// SPDX-License-Identifier: MIT

/// The rules for paths below the output folder, for those that are generated and those in a manifest.
enum OutputPath {
    /// The folder inside a library's folder that belongs to acsgen.
    static let generated = "Generated"

    /// The name of the manifest, which is next to the files that it lists. SwiftPM ignores names that begin with a dot.
    static let manifest = ".acsgen-manifest"

    /// The folder in which files wait until all of them are written. It is in the output folder, so that they can be
    /// moved atomically.
    static let staging = ".acsgen-staging"

    /// The name of the list of the files in the staging folder.
    static let stagingList = ".acsgen-files"

    /// Whether a relative path stays in its folder and fits in one line of a manifest.
    ///
    /// Compares bytes instead of characters: a `/` followed by a combining mark still separates folders.
    static func isSafe(_ path: String) -> Bool {
        guard path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: ":") })
        else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
            !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
        }
    }

    /// The folders above a relative path, outermost first: for `A/B/C.swift`, `A` and `A/B`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
