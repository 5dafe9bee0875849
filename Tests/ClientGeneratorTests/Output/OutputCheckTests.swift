// SPDX-License-Identifier: MIT

import PackageVersion
import StallLimit
import Testing

@testable import ClientGenerator

@Suite(.stallLimit) struct `Checking a folder` {
    private let tree: OutputTree
    private let sms = GeneratedModule.sample(["A.swift": "a", "B.swift": "b"])

    init() throws {
        tree = try OutputTree()
        _ = try tree.folder.generate([sms], complete: true)
    }

    /// The only finding.
    private func finding(_ modules: GeneratedModule...) throws -> Finding {
        let before = try tree.files()
        let findings = try tree.folder.check(modules, complete: true)
        #expect(try tree.files() == before)
        try #require(findings.count == 1, "\(findings)")
        return findings[0]
    }

    @Test func `finds nothing after generating`() throws {
        #expect(try tree.folder.check([sms], complete: true).isEmpty)
    }

    @Test func `finds every file missing if there is no folder`() throws {
        let findings = try OutputFolder(tree.root + "/nowhere").check([sms], complete: true)
        #expect(findings.map(\.kind) == [.missing, .missing, .missing])
        #expect(!tree.exists("nowhere"))
    }

    @Test func `finds what changed since it was written`() throws {
        let finding = try finding(.sample(["A.swift": "a 2", "B.swift": "b"]))
        #expect(finding.kind == .changed)
        #expect(finding.remedy == .generate)
        #expect(
            finding.diff?.lines == [
                "--- \(tree.output)/ACSSMS/Generated/A.swift", "+++ \(tree.output)/ACSSMS/Generated/A.swift",
                "@@ -1 +1 @@", "-a", "+a 2",
            ]
        )
    }

    @Test func `finds what is missing`() throws {
        try tree.remove("Clients/ACSSMS/Generated/B.swift")
        let finding = try finding(sms)
        #expect(finding.kind == .missing)
        #expect(finding.path == "\(tree.output)/ACSSMS/Generated/B.swift")
        #expect(finding.remedy == .generate)
        #expect(finding.diff == nil)
    }

    @Test func `finds what is orphaned`() throws {
        let finding = try finding(.sample(["A.swift": "a"]))
        #expect(finding.kind == .orphaned)
        #expect(finding.remedy == .generate)
        #expect(finding.diff == nil)
    }

    @Test func `finds what was edited by hand`() throws {
        try tree.write("mine\n", to: "Clients/ACSSMS/Generated/B.swift")
        let finding = try finding(sms)
        #expect(finding.kind == .handEdited)
        #expect(finding.remedy == .generate)
        #expect(finding.diff?.lines.suffix(2) == ["-mine", "+b"])
    }

    @Test func `finds what it did not write`() throws {
        try tree.write("mine", to: "Clients/ACSSMS/Generated/Deep/Mine.swift")
        let finding = try finding(sms)
        #expect(finding.kind == .untracked)
        #expect(finding.path == "\(tree.output)/ACSSMS/Generated/Deep/Mine.swift")
        #expect(finding.remedy == .moveAway)
    }

    @Test func `finds orphaned libraries`() throws {
        let chat = GeneratedModule.sample("ACSChat", ["A.swift": "a"])
        _ = try tree.folder.generate([chat, sms], complete: true)
        let findings = try tree.folder.check([sms], complete: true)
        #expect(findings.map(\.kind) == [.orphaned, .orphaned])
        #expect(findings.map(\.remedy) == [.prune, .prune])
    }

    @Test func `finds a manifest that is lost`() throws {
        try tree.remove("Clients/ACSSMS/Generated/.acsgen-manifest")
        let finding = try finding(sms)
        #expect(finding.kind == .missing)
        #expect(finding.path == "\(tree.output)/ACSSMS/Generated/.acsgen-manifest")
    }

    @Test func `finds a manifest that differs`() throws {
        let manifest = "Clients/ACSSMS/Generated/.acsgen-manifest"
        try tree.write(try tree.read(manifest) + "0123456789abcdef Gone.swift\n", to: manifest)
        let finding = try finding(sms)
        #expect(finding.kind == .changed)
        #expect(finding.diff?.lines.last == "-0123456789abcdef Gone.swift")
    }

    @Test func `finds nothing if only another version of acsgen wrote the same files`() throws {
        let manifest = "Clients/ACSSMS/Generated/.acsgen-manifest"
        let text = try tree.read(manifest)
        let older = text.replacing(PackageVersion.text, with: "0.0.9", maxReplacements: 1)
        #expect(older != text)
        try tree.write(older, to: manifest)
        #expect(try tree.folder.check([sms], complete: true).isEmpty)
        _ = try tree.folder.generate([sms], complete: true)
        #expect(try tree.read(manifest) == older)
    }

    @Test func `ignores what the Finder leaves`() throws {
        try tree.write("", to: "Clients/ACSSMS/Generated/.DS_Store")
        #expect(try tree.folder.check([sms], complete: true).isEmpty)
    }
}
