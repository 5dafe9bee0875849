// SPDX-License-Identifier: MIT

import PackageVersion

/// The list of files that acsgen wrote into a folder, each with the digest of its contents.
///
/// It distinguishes acsgen's files from others: only files in this list are replaced or removed.
struct Manifest: Equatable, Sendable {
    /// Digests by path. A path has several only after a merge in version control that kept both sides.
    private(set) var digests: [String: Set<Digest>] = [:]

    init() {}

    /// Whether acsgen wrote the file, even if it was edited since.
    func lists(_ path: String) -> Bool {
        digests[path] != nil
    }

    /// Whether acsgen wrote the file with exactly these contents.
    func lists(_ path: String, as contents: [UInt8]) -> Bool {
        digests[path]?.contains(Digest(of: contents)) ?? false
    }

    mutating func record(_ path: String, as contents: [UInt8]) {
        digests[path] = [Digest(of: contents)]
    }

    /// A comment with acsgen's version, the only one in generated files. Then, sorted, a line per file, so that it
    /// merges as well as the files do.
    var text: String {
        let writer = "acsgen \(PackageVersion.text)"
        var lines = ["# The files that \(writer) wrote here. They are not yours: commit them, do not edit them."]
        for path in digests.keys.sorted() {
            lines += digests[path, default: []].map(\.text).sorted().map { "\($0) \(path)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Parses a manifest. Lines of an unfinished merge are skipped: acsgen wrote both sides.
    ///
    /// - Parameter path: The path of the file, for errors.
    init(_ contents: [UInt8], path: String) throws {
        for (index, line) in Self.lines(of: contents).enumerated() where !Self.isBesideTheList(line) {
            guard let (file, digest) = Self.entry(line) else {
                throw OutputError.damagedManifest(path: path, line: index + 1)
            }
            digests[file, default: []].insert(digest)
        }
    }

    /// Whether two manifests list the same. The comment on top may be another version's: a new version of acsgen that
    /// generates the same files changes nothing.
    static func listsOf(_ contents: [UInt8], equal others: [UInt8]) -> Bool {
        let lists = [contents, others].map { $0.drop { $0 != UInt8(ascii: "\n") } }
        return lists[0] == lists[1] && [contents, others].allSatisfy { $0.first == UInt8(ascii: "#") }
    }

    /// Parses a manifest that a killed run may not have completed, as far as possible.
    init(unfinished contents: [UInt8]) {
        for line in Self.lines(of: contents) {
            guard let (file, digest) = Self.entry(line) else { continue }
            digests[file, default: []].insert(digest)
        }
    }

    /// Splits bytes: in a `String`, CR LF would be one character and not a line break.
    private static func lines(of contents: [UInt8]) -> [String] {
        LineEnds.unified(contents).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func entry(_ line: String) -> (path: String, digest: Digest)? {
        let line = line.drop { $0 == " " }
        guard let space = line.utf8.firstIndex(of: UInt8(ascii: " ")), let digest = Digest(line[..<space]) else {
            return nil
        }
        let path = String(line[line.utf8.index(after: space)...])
        // The path decides what is removed, so one that leaves the folder must never be returned.
        return OutputPath.isSafe(path) ? (path, digest) : nil
    }

    private static func isBesideTheList(_ line: String) -> Bool {
        line.isEmpty || ["#", "<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
    }
}
