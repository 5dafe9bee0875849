// SPDX-License-Identifier: MIT

import ServiceDescription

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A revision of the Git repository around the working directory.
struct GitRevision: Sendable {
    /// As the user names it.
    let name: String
    /// The id of its commit.
    private let commit: String
    /// The folder of the repository, without a slash at its end.
    private let root: String
    /// The working directory in the repository, with a slash at its end unless it is empty.
    private let prefix: String

    /// - Throws: ``Failure`` if there is no such revision, no repository, or no Git.
    init(_ name: String) throws {
        self.name = name
        let place = try Self.git(["rev-parse", "--show-toplevel", "--show-prefix"])
        guard place.code == 0 else {
            throw Failure.tool(
                """
                '\(name)' is no folder, and no revision can be read: \(Self.reason(place))
                Run acsgen in a Git repository, or pass a folder of descriptions
                """
            )
        }
        let lines = place.text.split(separator: "\n", omittingEmptySubsequences: false)
        root = String(lines.first ?? "")
        prefix = lines.count > 1 ? String(lines[1]) : ""
        // A name with a dash would be an option.
        let found = name.hasPrefix("-") ? nil : try Self.git(["rev-parse", "--verify", "--quiet", name + "^{commit}"])
        guard let found, found.code == 0 else { throw try Self.unknown(name) }
        commit = String(found.text.prefix { $0 != "\n" })
    }

    private static func unknown(_ name: String) throws -> Failure {
        let isShallow = try git(["rev-parse", "--is-shallow-repository"]).text.hasPrefix("true")
        let advice =
            isShallow
            ? "This clone is shallow: fetch the revision first, such as with 'git fetch --depth 1 origin main'"
            : "Pass a branch, a tag, a commit or a folder of descriptions"
        return Failure.tool("'\(name)' is neither a folder nor a revision of this repository\n\(advice)")
    }

    /// The descriptions that the settings name, as this revision has them, under the paths of the working tree.
    ///
    /// Examples are left out if they alone have errors: they were written for another version of acsgen, and only
    /// document what the descriptions say.
    ///
    /// - Throws: ``Failure`` if it has none of them.
    func descriptions(_ settings: Settings) throws -> LoadedDescriptions {
        let specs = settings.descriptions
        let places = try specs.map { Place(given: DescriptionPath.normalized($0), path: try path(of: $0)) }
        let files = try files(in: places.map(\.path))
        var given: [String] = []
        for place in places {
            if files[place.path] != nil { given.append(place.given) }
            let folder = place.path.isEmpty ? "" : place.path + "/"
            let names = files.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
            given += FolderListing(names: names.filter { !$0.contains("/") }).descriptions(in: place.given)
        }
        guard !given.isEmpty else {
            let folders = specs.map { "'\($0)'" }.joined(separator: " or ")
            throw Failure.tool("the revision '\(name)' has no descriptions (*.yaml) in \(folders)")
        }
        let contents = try contents(of: files)
        let folders = places.map { $0.path.isEmpty ? "" : $0.path + "/" }
        let read: @Sendable (String) -> [UInt8]? = { given in
            guard let path = places.lazy.compactMap({ $0.path(of: given) }).first ?? (try? path(of: given)) else {
                return nil
            }
            // What was listed is known, so that only imports from elsewhere need another look.
            if files[path] != nil || folders.contains(where: path.hasPrefix) { return contents[path] }
            let blob = try? Self.git(["cat-file", "blob", "\(commit):\(path)"])
            return blob?.code == 0 ? blob?.output : nil
        }
        let loaded = DescriptionLoader.load(given, style: settings.style, reading: read)
        let wrong = loaded.diagnostics.map(\.location.file)
        guard !wrong.isEmpty, wrong.allSatisfy(ExampleFile.isPath) else { return loaded }
        return DescriptionLoader.load(given, style: settings.style) { ExampleFile.isPath($0) ? nil : read($0) }
    }

    /// The configuration, as this revision has it; `nil` if it has none.
    ///
    /// - Parameter given: Its path in the working tree, where relative paths in it start.
    func configuration(_ given: String) throws -> LoadedConfiguration? {
        // What is outside of the repository is in no revision.
        guard let path = try? path(of: given), let id = try entries(in: [path])[path] else { return nil }
        return try contents(of: [path: id])[path].map { LoadedConfiguration(bytes: $0, path: given) }
    }

    /// A path that was given, as one of the repository.
    private struct Place {
        let given: String
        let path: String

        /// The path of a file in this folder, which need not exist in the working tree.
        func path(of file: String) -> String? {
            guard !given.isEmpty, file.hasPrefix(given + "/") else { return nil }
            let rest = file.dropFirst(given.count + 1)
            return path.isEmpty ? String(rest) : "\(path)/\(rest)"
        }
    }

    /// A path of the working tree as one of the repository.
    private func path(of given: String) throws -> String {
        if given.hasPrefix("/") {
            let real = realpath(given, nil)
            defer { free(real) }
            let path = DescriptionPath.normalized(real.map { String(cString: $0) } ?? given)
            if path == root { return "" }
            if path.hasPrefix(root + "/") { return String(path.dropFirst(root.count + 1)) }
        } else {
            let path = DescriptionPath.normalized(prefix + given)
            if path != "..", !path.hasPrefix("../") { return path }
        }
        throw Failure.tool("'\(given)' is not in the repository '\(root)'")
    }

    /// The descriptions below some paths, with the ids of their contents.
    private func files(in paths: [String]) throws -> [String: String] {
        try entries(in: paths).filter { $0.key.hasSuffix(".yaml") }
    }

    /// All files at or below some paths, with the ids of their contents.
    private func entries(in paths: [String]) throws -> [String: String] {
        let only = paths.contains("") ? [] : paths
        let listing = try Self.git(["ls-tree", "-r", "-z", "--full-tree", commit, "--"] + only)
        guard listing.code == 0 else { throw Self.failure(listing) }
        var files: [String: String] = [:]
        for entry in listing.text.split(separator: "\0") {
            // 100644 blob ID, a tab, and the path. Links and submodules have other modes.
            let parts = entry.split(separator: "\t", maxSplits: 1)
            let words = parts[0].split(separator: " ")
            guard parts.count == 2, words.count == 3, words[0].hasPrefix("100") else { continue }
            files[String(parts[1])] = String(words[2])
        }
        return files
    }

    private func contents(of files: [String: String]) throws -> [String: [UInt8]] {
        let order = files.sorted { $0.key < $1.key }
        let batch = try Self.git(["cat-file", "--batch"], input: order.map { $0.value + "\n" }.joined())
        guard batch.code == 0 else { throw Self.failure(batch) }
        var contents: [String: [UInt8]] = [:]
        var rest = batch.output[...]
        for (path, id) in order {
            // ID blob SIZE, a line break, the content, and a line break.
            let head = rest.prefix { $0 != UInt8(ascii: "\n") }
            let words = String(decoding: head, as: UTF8.self).split(separator: " ")
            guard words.count == 3, let size = Int(words[2]), rest.count >= head.count + size + 2 else {
                throw Failure.tool("git has no content of '\(path)' (\(id)) in '\(name)'")
            }
            rest = rest.dropFirst(head.count + 1)
            contents[path] = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
        return contents
    }

    // MARK: Running

    private static func git(_ arguments: [String], input: String = "") throws -> ChildProcess.Outcome {
        do {
            return try ChildProcess.run("git", arguments, input: Array(input.utf8))
        } catch {
            let reason =
                error.code == ENOENT
                ? "git is not installed, or not in PATH; a folder of descriptions needs no git"
                : String(cString: strerror(error.code))
            throw Failure.tool("cannot run git: \(reason)")
        }
    }

    private static func failure(_ outcome: ChildProcess.Outcome) -> Failure {
        .tool("git failed: \(reason(outcome))")
    }

    /// Git's own words, without its prefix.
    private static func reason(_ outcome: ChildProcess.Outcome) -> String {
        let line = outcome.errors.prefix { !$0.isNewline }
        return line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : String(line)
    }
}

extension ChildProcess.Outcome {
    fileprivate var text: String { String(decoding: output, as: UTF8.self) }
}
