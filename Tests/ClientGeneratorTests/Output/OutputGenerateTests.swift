// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `Generating into a folder` {
    private let tree: OutputTree
    private let sms = GeneratedModule.sample(["Clients/SMSClient.swift": "client", "Models/A.swift": "a"])

    init() throws {
        tree = try OutputTree()
    }

    @Test func `writes every file, the formatter's settings and a manifest`() throws {
        let report = try tree.folder.generate([sms], complete: true)
        #expect(
            try tree.files().keys.sorted() == [
                "Clients/ACSSMS/Generated/.acsgen-manifest",
                "Clients/ACSSMS/Generated/.swift-format",
                "Clients/ACSSMS/Generated/Clients/SMSClient.swift",
                "Clients/ACSSMS/Generated/Models/A.swift",
            ]
        )
        #expect(try tree.read("Clients/ACSSMS/Generated/Models/A.swift") == "a\n")
        #expect(report.written.count == 3)
        #expect(report.written.last == "\(tree.output)/ACSSMS/Generated/Models/A.swift")
    }

    @Test func `lists every file with its digest, sorted, and nothing that changes by itself`() throws {
        _ = try tree.folder.generate([.sample(["B.swift": "b", "A.swift": "a"])], complete: true)
        let lines = try tree.read("Clients/ACSSMS/Generated/.acsgen-manifest").split(separator: "\n").dropFirst()
        #expect(lines.map { $0.split(separator: " ")[1] } == [".swift-format", "A.swift", "B.swift"])
        // 64-bit FNV-1a of "a\n" and "b\n", computed with five lines of Python.
        #expect(lines.dropFirst() == ["089bdc07b544e7b2 A.swift", "08a61e07b54dac5d B.swift"])
    }

    @Test func `leaves alone what is unchanged`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        let paths = try tree.files().keys
        let before = try paths.map(tree.modified)
        let report = try tree.folder.generate([sms], complete: true)
        #expect(try paths.map(tree.modified) == before)
        #expect(report.written.isEmpty)
        #expect(report.unchanged == 3)
    }

    @Test func `replaces only files that changed, and removes those that are no longer generated`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        let kept = try tree.modified("Clients/ACSSMS/Generated/.swift-format")
        let report = try tree.folder.generate([.sample(["Clients/SMSClient.swift": "client 2"])], complete: true)
        #expect(report.written == ["\(tree.output)/ACSSMS/Generated/Clients/SMSClient.swift"])
        #expect(report.removed == ["\(tree.output)/ACSSMS/Generated/Models/A.swift"])
        #expect(try tree.modified("Clients/ACSSMS/Generated/.swift-format") == kept)
        #expect(!tree.exists("Clients/ACSSMS/Generated/Models"))
    }

    @Test func `replaces a file that was edited by hand, and says so`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        try tree.write("edited", to: "Clients/ACSSMS/Generated/Models/A.swift")
        let report = try tree.folder.generate([sms], complete: true)
        #expect(report.overwritten == ["\(tree.output)/ACSSMS/Generated/Models/A.swift"])
        #expect(try tree.read("Clients/ACSSMS/Generated/Models/A.swift") == "a\n")
    }

    @Test func `keeps an edited file that is no longer generated`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        try tree.write("edited", to: "Clients/ACSSMS/Generated/Models/A.swift")
        let less = GeneratedModule.sample(["Clients/SMSClient.swift": "client"])
        let report = try tree.folder.generate([less], complete: true)
        #expect(report.released == ["\(tree.output)/ACSSMS/Generated/Models/A.swift"])
        #expect(try tree.read("Clients/ACSSMS/Generated/Models/A.swift") == "edited")
        #expect(try tree.folder.check([less], complete: true).map(\.kind) == [.untracked])
    }

    @Test func `adopts a file of the same contents if the manifest is lost`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        let files = try tree.files()
        try tree.remove("Clients/ACSSMS/Generated/.acsgen-manifest")
        let report = try tree.folder.generate([sms], complete: true)
        #expect(report.written.isEmpty)
        #expect(try tree.files() == files)
    }

    @Test func `distinguishes a change of case from a removed file`() throws {
        _ = try tree.folder.generate([.sample(["Models/SmsResult.swift": "a"])], complete: true)
        _ = try tree.folder.generate([.sample(["Models/SMSResult.swift": "a"])], complete: true)
        #expect(tree.exists("Clients/ACSSMS/Generated/Models/SMSResult.swift"))
    }

    @Test func `keeps a library without a description until it is told to prune`() throws {
        let chat = GeneratedModule.sample("ACSChat", ["Clients/ChatClient.swift": "chat"])
        _ = try tree.folder.generate([chat, sms], complete: true)
        let report = try tree.folder.generate([sms], complete: true)
        #expect(report.orphanedModules == ["ACSChat"])
        #expect(tree.exists("Clients/ACSChat/Generated/Clients/ChatClient.swift"))
        try tree.write("mine", to: "Clients/ACSChat/Exports.swift")
        let pruned = try tree.folder.generate([sms], complete: true, prune: true)
        #expect(pruned.removed.count == 2)
        #expect(try tree.files().keys.filter { $0.contains("ACSChat") } == ["Clients/ACSChat/Exports.swift"])
        #expect(!tree.exists("Clients/ACSChat/Generated"))
    }

    @Test func `ignores other libraries if only some are generated`() throws {
        let chat = GeneratedModule.sample("ACSChat", ["Clients/ChatClient.swift": "chat"])
        _ = try tree.folder.generate([chat, sms], complete: true)
        let report = try tree.folder.generate([sms], complete: false, prune: true)
        #expect(report.orphanedModules.isEmpty && report.removed.isEmpty)
        #expect(try tree.folder.check([sms], complete: false).isEmpty)
    }

    @Test func `reads a manifest in which a merge left both sides`() throws {
        _ = try tree.folder.generate([sms], complete: true)
        let manifest = "Clients/ACSSMS/Generated/.acsgen-manifest"
        let lines = try tree.read(manifest).split(separator: "\n").map(String.init)
        let theirs = "0123456789abcdef Models/A.swift"
        try tree.write(
            (lines.dropLast() + ["<<<<<<< HEAD", lines[3], "=======", theirs, ">>>>>>> main", ""]).joined(
                separator: "\n"
            ),
            to: manifest
        )
        #expect(try tree.folder.check([sms], complete: true).map(\.kind) == [.changed])
        let report = try tree.folder.generate([sms], complete: true)
        #expect(report.written.isEmpty && report.overwritten.isEmpty)
        #expect(try tree.folder.check([sms], complete: true).isEmpty)
    }

    @Test func `embeds the repository's formatter settings`() throws {
        let path = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
        let contents = try LocalFileSystem().contents(of: "\(path)/.swift-format")
        #expect(FormatConfiguration.contents == String(decoding: contents, as: UTF8.self))
    }
}
