// SPDX-License-Identifier: MIT

import ServiceDescription
import StallLimit
import Templates
import Testing

@testable import ClientGenerator

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite("A new package", .stallLimit)
struct NewPackageTests {
    private static func package() throws -> NewPackage {
        try NewPackage(named: "Greetings", dependingOn: "../swift-acs")
    }

    /// A folder with other files.
    private static func folder() throws -> OutputTree {
        let tree = try OutputTree()
        try tree.write("mine", to: "README.md")
        try tree.write("mine", to: "Specs/mine.yaml")
        try tree.makeFolder("Sources/Mine")
        return tree
    }

    @Test("has a configuration, and a description that generates one library")
    func content() throws {
        let configuration = LoadedConfiguration(text: PackageFile.configuration)
        #expect(configuration.report() == "")
        #expect(configuration.configuration?.descriptions == ["Specs"])
        #expect(configuration.configuration?.output == NewPackage.output)
        let loaded = DescriptionLoader.load(texts: ["greetings.yaml": PackageFile.description])
        #expect(loaded.report() == "")
        #expect(loaded.libraries.map { "\(NewPackage.output)/\($0.module)" } == [NewPackage.home])
    }

    @Test(
        "depends on swift-acs at a path or a URL, by the name that SwiftPM gives it",
        arguments: [
            ("../..", #".package(name: "swift-acs", path: "../..", traits: ["Generator"])"#, "swift-acs"),
            ("https://example.com/a/swift-acs", #".package(url: "https://example.com/a/swift-acs""#, "swift-acs"),
            ("https://example.com/our-acs.git", #".package(url: "https://example.com/our-acs.git""#, "our-acs"),
            ("git@example.com:swift-acs.git", #".package(url: "git@example.com:swift-acs.git""#, "swift-acs"),
        ]
    )
    func dependency(location: String, text: String, identity: String) throws {
        let package = try NewPackage(named: #"My "package""#, dependingOn: location)
        #expect(package.dependency.hasPrefix(text))
        #expect(package.targets.contains(#".product(name: "ACSCore", package: "\#(identity)")"#))
        let manifest = try #require(package.usualFiles.first { $0.path == NewPackage.manifest }).contents
        #expect(manifest.contains(#"name: "My \"package\"","#))
        #expect(manifest.contains("        \(package.dependency)\n"))
        #expect(manifest.contains(package.targets))
    }

    @Test("is written whole, or leaves the folder as it was, wherever writing fails")
    func failures() throws {
        let counting = FaultyFileSystem(.death, at: .max)
        let whole = try Self.folder()
        _ = try PackageFolder(whole.root, fileSystem: counting).write(Self.package())
        #expect(counting.steps > 20)
        for step in 0..<counting.steps {
            let tree = try Self.folder()
            let before = try tree.entries()
            let folder = PackageFolder(tree.root, fileSystem: FaultyFileSystem(.failure(ENOSPC), at: step))
            #expect(throws: FileSystemError.self) { try folder.write(Self.package()) }
            #expect(try tree.entries() == before, "step \(step)")
        }
    }

    @Test("is refused if a file of it is in the way, and names all of them")
    func obstacles() throws {
        let package = try Self.package()
        for file in package.files {
            let tree = try Self.folder()
            try tree.write("mine", to: file.path)
            let before = try tree.entries()
            #expect(throws: OutputError.inTheWay(["\(tree.root)/\(file.path): a file"])) {
                try PackageFolder(tree.root).write(package)
            }
            #expect(try tree.entries() == before)
        }
        let tree = try OutputTree()
        try tree.write("mine", to: "Specs")
        try tree.makeFolder("Sources/Greetings")
        #expect(
            throws: OutputError.inTheWay(["\(tree.root)/Sources/Greetings: a folder", "\(tree.root)/Specs: a file"])
        ) {
            try PackageFolder(tree.root).write(package)
        }
    }

    @Test("keeps what a package usually has")
    func usualFiles() throws {
        let package = try Self.package()
        let tree = try Self.folder()
        for file in package.usualFiles { try tree.write("mine", to: file.path) }
        let report = try PackageFolder(tree.root).write(package)
        #expect(report.kept == package.usualFiles.map(\.path))
        #expect(report.written == package.files.map(\.path))
        for file in package.usualFiles { #expect(try tree.read(file.path) == "mine") }
        for file in package.files { #expect(try tree.read(file.path) == file.contents) }
        #expect(report.generated == package.libraryFiles.count)
        for file in package.libraryFiles { #expect(try tree.read(file.path) == file.contents) }
    }
}

extension OutputTree {
    /// Every file with its contents, and every folder.
    fileprivate func entries() throws -> [String: String] {
        let folders = try FileManager.default.subpathsOfDirectory(atPath: root).map { ($0, "") }
        return try files().merging(folders) { first, _ in first }
    }
}
