// SPDX-License-Identifier: MIT

import Foundation
import ServiceDescription
import Testing

@testable import ClientGenerator

/// A folder of `Tests/Golden`: a description, and the files that it must generate.
///
/// One with a configuration instead takes the description that the configuration names.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let name: String

    var testDescription: String { name }

    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")

    static let all: [GoldenCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(Self.init)
    }()

    private var folder: URL { Self.folder.appending(path: name) }
    private var expectedFolder: URL { folder.appending(path: "expected") }

    /// What the folder's `acsgen.yaml` says, if it has one.
    func configuration() throws -> Configuration? {
        let file = folder.appending(path: Configuration.fileName).path
        guard let loaded = LoadedConfiguration(file) else { return nil }
        let configuration: Configuration = try #require(loaded.configuration, "\(loaded.report())")
        return configuration
    }

    /// The description's text.
    func input() throws -> String {
        let path = try configuration()?.descriptions.first ?? folder.appending(path: "input.yaml").path
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    /// The text of its file of examples, if it has one.
    private var examples: String? {
        try? String(contentsOf: folder.appending(path: "input.examples.yaml"), encoding: .utf8)
    }

    func library() throws -> Library {
        let style = try configuration()?.style ?? Self.style
        return try Self.library(from: input(), examples: examples, named: name, style: style)
    }

    /// The library of this folder, with another access level.
    func library(access: AccessLevel) throws -> Library {
        var style = Self.style
        style.access = access
        return try Self.library(from: input(), examples: examples, named: name, style: style)
    }

    /// Their Swift is committed here, under this repository's license.
    private static let style: LibraryStyle = {
        var style = LibraryStyle()
        style.header = ["SPDX-License-Identifier: MIT"]
        return style
    }()

    static func library(
        from text: String,
        examples: String? = nil,
        named name: String,
        style: LibraryStyle = style
    ) throws -> Library {
        var texts = ["\(name).yaml": text]
        texts["\(name).examples.yaml"] = examples
        let loaded = DescriptionLoader.load(texts: texts, style: style)
        try #require(loaded.diagnostics.isEmpty, "\(loaded.report())")
        return try #require(loaded.libraries.first)
    }

    func rendered() throws -> [String: String] {
        let module = try ClientRenderer().render(library())
        return Dictionary(uniqueKeysWithValues: module.files.map { ($0.path, $0.contents) })
    }

    /// The expected files by path.
    func expected() throws -> [String: String] {
        var files: [String: String] = [:]
        let paths = FileManager.default.enumerator(atPath: expectedFolder.path)
        while let path = paths?.nextObject() as? String {
            guard path.hasSuffix(".swift") || path.hasSuffix(".md") else { continue }
            files[path] = try String(contentsOf: expectedFolder.appending(path: path), encoding: .utf8)
        }
        return files
    }

    func record(_ files: [String: String]) throws {
        if FileManager.default.fileExists(atPath: expectedFolder.path) {
            try FileManager.default.removeItem(at: expectedFolder)
        }
        for (path, contents) in files {
            let file = expectedFolder.appending(path: path)
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try contents.write(to: file, atomically: true, encoding: .utf8)
        }
    }
}
