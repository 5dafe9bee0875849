// SPDX-License-Identifier: MIT

import Foundation
import Testing

@testable import ClientGenerator

struct TextReplacementTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "replacement-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func contents(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    private func replace(_ paths: String...) throws {
        let replacements = paths.map { TextReplacement(of: $0, from: Array("old".utf8), to: Array("new".utf8)) }
        try TextReplacement.perform(replacements)
    }

    @Test func `a replaced file keeps its permissions, and nothing is left beside it`() throws {
        let path = "\(folder)/a.yaml"
        try "old".write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        try replace(path)
        #expect(try contents("a.yaml") == "new")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.yaml"])
    }

    @Test func `a symbolic link remains one, and its target is replaced`() throws {
        try "old".write(toFile: "\(folder)/a.yaml", atomically: false, encoding: .utf8)
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/link.yaml", withDestinationPath: "a.yaml")
        try replace("\(folder)/link.yaml")
        #expect(try contents("a.yaml") == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/link.yaml") == "a.yaml")
    }

    @Test func `if a file was changed meanwhile, none is replaced`() throws {
        let path = "\(folder)/a.yaml"
        try "edited".write(toFile: path, atomically: false, encoding: .utf8)
        try "old".write(toFile: "\(folder)/b.yaml", atomically: false, encoding: .utf8)
        #expect(throws: OutputError.changedMeanwhile(path)) { try replace("\(folder)/b.yaml", path) }
        #expect(try contents("a.yaml") == "edited")
        #expect(try contents("b.yaml") == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.yaml", "b.yaml"])
    }
}
