// SPDX-License-Identifier: MIT

public import Foundation
public import ServiceDescription

/// How much Swift is generated for a library, in lines.
public struct GeneratedSize: Sendable {
    /// The paths of the files without events, frames, and what only these contain, in `Sources/Clients`.
    public let files: Set<String>
    /// The lines of ``files``.
    public let lines: Int
    /// The lines of each method that makes a call, with its documentation.
    public let methods: [Int]
    /// The lines of each further method that returns headers, too.
    public let headerMethods: [Int]

    /// The sizes of all libraries, by module.
    ///
    /// - Parameters:
    ///   - repository: The package's folder.
    ///   - libraries: The libraries of the package's descriptions.
    public static func all(in repository: URL, of libraries: [Library]) throws -> [String: GeneratedSize] {
        let clients = repository.appending(path: "Sources/Clients")
        return try libraries.reduce(into: [:]) { $0[$1.module] = try GeneratedSize(of: $1, in: clients) }
    }

    /// The paths of a library's sets of events and of frames, and of what only these contain. A file with several types
    /// is one of them if all of its types are.
    public static func filesOfEvents(of library: Library) -> Set<String> {
        let uses: Model.Usage = [.received, .streamed]
        let received = library.models.filter { $0.usage.isSubset(of: uses) && $0.isGenerated }
        let others = library.models.filter { !$0.usage.isSubset(of: uses) }
        let parameters = library.clients.flatMap(\.operations).flatMap { $0.path + $0.query + $0.headers }
        let used = Set((others.flatMap(\.fields).map(\.type) + parameters.map(\.type)).compactMap(\.reference))
        let enums = Set(library.enums.filter(\.isGenerated).map(\.wireName))
        let areOfEvents = !enums.isEmpty && enums.isDisjoint(with: used.map(\.wireName))
        let unions = library.unionsByMember
        let shared = Set(others.compactMap { unions[$0.wireName]?.wireName })
        let models = received.filter { unions[$0.wireName] == nil && !shared.contains($0.wireName) }
        let names =
            library.eventSets.map { "Events/\($0.name.text)" }
            + models.map { "Models/\($0.swiftName.text)" }
            + (areOfEvents ? [library.fileOfEnums.text] : [])
        return Set(names.map { "\(library.module)/Generated/\($0).swift" })
    }

    private init(of library: Library, in clients: URL) throws {
        let folder = "\(library.module)/Generated"
        let names = FileManager.default.enumerator(atPath: clients.appending(path: folder).path)
        let paths = (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".swift") }
        let events = Self.filesOfEvents(of: library)
        var (files, lines) = (Set<String>(), 0)
        var (methods, headerMethods): ([Int], [Int]) = ([], [])
        for path in paths.map({ "\(folder)/\($0)" }) where !events.contains(path) {
            let text = try String(contentsOf: clients.appending(path: path), encoding: .utf8)
            // No line follows the last line break.
            let content = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            files.insert(path)
            lines += content.count
            guard path.contains("/Clients/") else { continue }
            let found = content.split(separator: "").map(Array.init).filter(Self.isMethod).map(\.count)
            if path.hasSuffix("+WithHeaders.swift") { headerMethods += found } else { methods += found }
        }
        self.files = files
        self.lines = lines
        self.methods = methods
        self.headerMethods = headerMethods
    }

    private static func isMethod(_ lines: [Substring]) -> Bool {
        guard let signature = lines.first(where: { $0.hasPrefix("    public func ") }) else { return false }
        let calls = ["pipeline.call(", "pipeline.callWithHeaders(", ".begin(", "pipeline.pages(", "await withHeaders."]
        return lines.contains { line in calls.contains { line.contains($0) } } && !signature.contains(" preflight(")
    }
}
