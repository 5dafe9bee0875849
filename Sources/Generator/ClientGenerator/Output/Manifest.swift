// SPDX-License-Identifier: MIT

/// The list of the files that acsgen wrote into one folder, each with the digest of what it wrote.
///
/// It is what tells acsgen's files from others: only files that stand here are replaced or removed.
struct Manifest: Equatable, Sendable {
    /// Digests by path. A path has several only after a merge in version control that kept both sides.
    private(set) var digests: [String: Set<Digest>] = [:]

    init() {}

    /// Says whether acsgen wrote the file, edited since or not.
    func lists(_ path: String) -> Bool {
        digests[path] != nil
    }

    /// Says whether acsgen wrote the file exactly so.
    func lists(_ path: String, as contents: [UInt8]) -> Bool {
        digests[path]?.contains(Digest(of: contents)) ?? false
    }

    mutating func record(_ path: String, as contents: [UInt8]) {
        digests[path] = [Digest(of: contents)]
    }

    /// Sorted, one line per file, and nothing that changes by itself, so that it merges as well as the files do.
    var text: String {
        var lines = [
            "# The files that acsgen wrote here, so that it can tell them from yours. Commit it; don't edit it."
        ]
        for path in digests.keys.sorted() {
            lines += digests[path, default: []].map(\.text).sorted().map { "\($0) \(path)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads a manifest back. Lines of an unfinished merge are passed over: both sides were written by acsgen.
    ///
    /// - Parameter path: Names the file in errors.
    init(_ contents: [UInt8], path: String) throws {
        for (index, line) in Self.lines(of: contents).enumerated() where !Self.isBesideTheList(line) {
            guard let (file, digest) = Self.entry(line) else {
                throw OutputError.damagedManifest(path: path, line: index + 1)
            }
            digests[file, default: []].insert(digest)
        }
    }

    /// Reads what can be read of a manifest that a killed run may not have finished.
    init(unfinished contents: [UInt8]) {
        for line in Self.lines(of: contents) {
            guard let (file, digest) = Self.entry(line) else { continue }
            digests[file, default: []].insert(digest)
        }
    }

    /// Split as bytes: in text, CR LF would be one character, and no line end.
    private static func lines(of contents: [UInt8]) -> [String] {
        LineEnds.unified(contents).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    private static func entry(_ line: String) -> (path: String, digest: Digest)? {
        let parts = line.split(separator: " ", maxSplits: 1)
        // The path decides what is removed: one that leaves the folder must never come out of here.
        guard parts.count == 2, let digest = Digest(parts[0]), OutputPath.isSafe(String(parts[1])) else { return nil }
        return (String(parts[1]), digest)
    }

    private static func isBesideTheList(_ line: String) -> Bool {
        line.isEmpty || ["#", "<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
    }
}
