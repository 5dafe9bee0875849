// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `Files that acsgen did not write` {
    private let tree: OutputTree
    private let old = GeneratedModule.sample(["Models/A.swift": "a"])
    private let new = GeneratedModule.sample(["Models/A.swift": "a 2", "Models/B.swift": "b", "Clients/C.swift": "c"])

    init() throws {
        tree = try OutputTree()
        _ = try tree.folder.generate([old], complete: true)
    }

    /// Generates, and expects that it names what is in the way and changes nothing.
    private func expectInTheWay(_ path: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let before = try tree.files()
        let error = #expect(throws: OutputError.self, sourceLocation: sourceLocation) {
            try tree.folder.generate([new], complete: true)
        }
        #expect(try tree.files() == before, sourceLocation: sourceLocation)
        let message = error?.description ?? ""
        #expect(message.contains("\(tree.root)/\(path): "), "\(message)", sourceLocation: sourceLocation)
        let findings = try tree.folder.check([new], complete: true)
        let isReported = findings.contains {
            $0.kind == .untracked && $0.path == "\(tree.root)/\(path)" && $0.remedy == .moveAway
        }
        #expect(isReported, sourceLocation: sourceLocation)
    }

    @Test func `stay where they are if they are not in the way`() throws {
        let mine = ["Clients/ACSSMS/Send.swift", "Clients/ACSSMS/Generated/Models/Mine.swift", "Clients/notes.txt"]
        for path in mine { try tree.write("mine", to: path) }
        _ = try tree.folder.generate([new], complete: true)
        for path in mine { #expect(try tree.read(path) == "mine") }
    }

    @Test func `end the run before it writes anything if they are in the way`() throws {
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Models/B.swift")
        try expectInTheWay("Clients/ACSSMS/Generated/Models/B.swift")
    }

    @Test func `are all named at once`() throws {
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Models/B.swift")
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Clients/C.swift")
        let error = #expect(throws: OutputError.self) { try tree.folder.generate([new], complete: true) }
        #expect(
            error?.description == """
                \(tree.output)/ACSSMS/Generated/Clients/C.swift: a file, which acsgen did not write
                \(tree.output)/ACSSMS/Generated/Models/B.swift: a file, which acsgen did not write
                Move it away or delete it, then run acsgen again; nothing was written.
                """
        )
    }

    @Test func `are not replaced on a case-insensitive file system`() throws {
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Models/b.swift")
        try expectInTheWay("Clients/ACSSMS/Generated/Models/b.swift")
    }

    @Test func `may be a folder where a file should be`() throws {
        try tree.makeFolder("Clients/ACSSMS/Generated/Models/B.swift")
        try expectInTheWay("Clients/ACSSMS/Generated/Models/B.swift")
    }

    @Test func `may be a file where a folder should be`() throws {
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Clients")
        try expectInTheWay("Clients/ACSSMS/Generated/Clients")
    }

    @Test(arguments: ["Models/A.swift", "Models/B.swift", "Models", "Clients", ".acsgen-manifest", ""])
    func `may be links that lead out of the folder`(path: String) throws {
        let elsewhere = ["outside/A.swift", "outside/.swift-format", "outside/.acsgen-manifest"]
        for file in elsewhere { try tree.write("outside", to: file) }
        let link = "Clients/ACSSMS/Generated" + (path.isEmpty ? "" : "/\(path)")
        if tree.exists(link) { try tree.remove(link) }
        try tree.link(link, to: "\(tree.root)/outside" + (path.hasSuffix("A.swift") ? "/A.swift" : ""))
        try expectInTheWay(link)
        for file in elsewhere { #expect(try tree.read(file) == "outside") }
    }

    @Test func `may be a link in place of the library's folder`() throws {
        try tree.makeFolder("outside")
        try tree.remove("Clients/ACSSMS")
        try tree.link("Clients/ACSSMS", to: "../outside")
        try expectInTheWay("Clients/ACSSMS")
    }

    @Test func `may be a link in place of the staging folder`() throws {
        try tree.write("outside", to: "outside/ACSSMS.0")
        try tree.link("Clients/.acsgen-staging", to: "../outside")
        let error = #expect(throws: OutputError.self) { try tree.folder.generate([new], complete: true) }
        #expect(error == .inTheWay(["\(tree.output)/.acsgen-staging: a symbolic link"]))
        #expect(try tree.read("outside/ACSSMS.0") == "outside")
    }

    /// As a killed run leaves it, with a file of someone else's in it.
    @Test(arguments: ["notes.txt", "ACSSMS.0", "ACSSMS.manifest", "mine/notes.txt"], [false, true])
    func `may be in the staging folder`(name: String, wasKilled: Bool) throws {
        if wasKilled {
            let dying = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.death, at: 7))
            #expect(throws: FaultyFileSystem.Death.self) { try dying.generate([new], complete: true) }
            // What that run listed as its own comes from no one else.
            guard !name.hasPrefix("ACSSMS.") else { return }
        }
        try tree.write("mine", to: "Clients/.acsgen-staging/\(name)")
        let error = #expect(throws: OutputError.self) { try tree.folder.generate([new], complete: true) }
        #expect(error?.description.contains(".acsgen-staging/\(name.prefix { $0 != "/" }): a ") == true)
        #expect(try tree.read("Clients/.acsgen-staging/\(name)") == "mine")
        #expect(!tree.exists("Clients/ACSSMS/Generated/Models/B.swift"))
        try tree.remove("Clients/.acsgen-staging/\(name.prefix { $0 != "/" })")
        _ = try tree.folder.generate([new], complete: true)
        #expect(!tree.exists("Clients/.acsgen-staging"))
        #expect(tree.exists("Clients/ACSSMS/Generated/Models/B.swift"))
    }

    @Test func `are left alone if a listed file was replaced by a link`() throws {
        try tree.write("outside", to: "outside.swift")
        try tree.remove("Clients/ACSSMS/Generated/Models/A.swift")
        try tree.link("Clients/ACSSMS/Generated/Models/A.swift", to: "../../../../outside.swift")
        let less = GeneratedModule.sample(["Models/B.swift": "b"])
        _ = try tree.folder.generate([less], complete: true)
        #expect(try tree.files()["Clients/ACSSMS/Generated/Models/A.swift"] == "-> ../../../../outside.swift")
    }

    @Test(arguments: [
        "../Escape.swift", "/tmp/Escape.swift", "A/../../Escape.swift", "./A.swift", "A//B.swift", "A/", "",
        "A\nB.swift", "A\\B.swift", "C:A.swift", "A/\u{301}../../../B.swift",
    ])
    func `are out of reach of a generated path`(path: String) throws {
        let before = try tree.files()
        let module = GeneratedModule.sample([path: "escaped"])
        #expect(throws: OutputError.unsafePath("ACSSMS/Generated/\(path)")) {
            try tree.folder.generate([module], complete: true)
        }
        #expect(try tree.files() == before)
    }

    @Test(arguments: ["..", ".", "", "A/B", "/A", ".hidden"])
    func `are out of reach of a library's name`(name: String) throws {
        let before = try tree.files()
        #expect(throws: OutputError.unsafePath(name)) {
            try tree.folder.generate([.sample(name, ["A.swift": "a"])], complete: true)
        }
        #expect(try tree.files() == before)
    }

    @Test(arguments: ["../../../mine.txt", "/etc/hostname", "Models/../../mine.txt", "no digest"])
    func `are out of reach of a manifest`(path: String) throws {
        try tree.write("mine", to: "mine.txt")
        let manifest = "Clients/ACSSMS/Generated/.acsgen-manifest"
        let lines = try tree.read(manifest)
        try tree.write(
            lines + "\(Digest(of: "mine".utf8).text) \(path)".dropFirst(path == "no digest" ? 17 : 0),
            to: manifest
        )
        #expect(throws: OutputError.damagedManifest(path: "\(tree.root)/\(manifest)", line: 4)) {
            try tree.folder.generate([new], complete: true)
        }
        #expect(try tree.read("mine.txt") == "mine")
        #expect(tree.exists("Clients/ACSSMS/Generated/Models/A.swift"))
    }

    @Test func `can't be two generated files with one path`() throws {
        let twice = GeneratedModule.sample(["Models/A.swift": "1", "models/a.swift": "2"])
        #expect(throws: OutputError.samePath("ACSSMS/Generated/models/a.swift")) {
            try tree.folder.generate([twice], complete: true)
        }
        #expect(throws: OutputError.samePath("\(tree.output)/ACSSMS")) {
            try tree.folder.generate([old, new], complete: true)
        }
    }
}
