// SPDX-License-Identifier: MIT

import Testing

@testable import ClientGenerator

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A temporary folder with an output folder in it, which is gone when the test ends.
final class OutputTree: Sendable {
    /// The folder around the output folder.
    let root: String

    /// The output folder's path.
    var output: String { "\(root)/Clients" }

    var folder: OutputFolder { OutputFolder(output) }

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "acsgen-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) }
    }

    /// Every file by its path below the root; a link by what it points to.
    func files() throws -> [String: String] {
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
            switch attributes[.type] as? FileAttributeType {
            case .typeDirectory: continue
            case .typeSymbolicLink:
                files[path] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)"))
            default: files[path] = try read(path)
            }
        }
        return files
    }

    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(root)/\(path)")), as: UTF8.self)
    }

    func write(_ text: String, to path: String) throws {
        let url = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: "\(root)/\(path)")
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(path)", withDestinationPath: target)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(root)/\(path)")
    }

    func modified(_ path: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.modificationDate] as? Date
    }
}

extension GeneratedModule {
    /// The module ACSSMS with files of one line each.
    static func sample(_ files: KeyValuePairs<String, String>) -> GeneratedModule {
        sample("ACSSMS", files)
    }

    /// A module with files of one line each.
    static func sample(_ name: String, _ files: KeyValuePairs<String, String>) -> GeneratedModule {
        GeneratedModule(
            name: name,
            files: files.map { GeneratedFile(path: $0.key, contents: $0.value + "\n") }.sorted { $0.path < $1.path }
        )
    }
}
