// SPDX-License-Identifier: MIT

import StallLimit
import Testing

@testable import ClientGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

@Suite(.stallLimit) struct `A run that does not end well` {
    /// The folder's contents before, what the broken run writes, and what the descriptions say at the next one.
    private static let before = [
        GeneratedModule.sample("ACSChat", ["Clients/ChatClient.swift": "chat 1", "Models/Old.swift": "old"]),
        GeneratedModule.sample("ACSSMS", ["Clients/SMSClient.swift": "sms 1", "Models/Same.swift": "same"]),
    ]
    private static let broken = [
        GeneratedModule.sample("ACSChat", ["Clients/ChatClient.swift": "chat 2", "Enums/New.swift": "new"]),
        GeneratedModule.sample("ACSRooms", ["Clients/RoomsClient.swift": "rooms"]),
        GeneratedModule.sample(
            "ACSSMS",
            ["Clients/SMSClient.swift": "sms 2", "Models/New.swift": "new", "Models/Same.swift": "same"]
        ),
    ]
    private static let after = [
        GeneratedModule.sample("ACSChat", ["Clients/ChatClient.swift": "chat 3", "Enums/New.swift": "newer"]),
        GeneratedModule.sample("ACSRooms", ["Clients/RoomsClient.swift": "rooms 3"]),
        GeneratedModule.sample("ACSSMS", ["Clients/SMSClient.swift": "sms 3", "Models/Same.swift": "same"]),
    ]

    private static let foreign = [
        "Clients/ACSSMS/SMSClient+Send.swift": "mine",
        "Clients/ACSSMS/Generated/Models/Mine.swift": "mine",
        "Clients/ACSChat/Generated/Models/Mine.swift": "mine",
    ]

    private static func prepared() throws -> OutputTree {
        let tree = try OutputTree()
        _ = try tree.folder.generate(before, complete: true)
        for (path, text) in foreign { try tree.write(text, to: path) }
        return tree
    }

    /// The contents of a folder in which nothing went wrong.
    private static func expected(_ modules: [GeneratedModule]) throws -> [String: String] {
        let tree = try prepared()
        _ = try tree.folder.generate(modules, complete: true)
        return try tree.files()
    }

    private static func steps() throws -> Int {
        let tree = try prepared()
        let fileSystem = FaultyFileSystem(.death, at: .max)
        _ = try OutputFolder(tree.output, fileSystem: fileSystem).generate(broken, complete: true)
        return fileSystem.steps
    }

    @Test func `is completed by the next run wherever it was killed`() throws {
        let steps = try Self.steps()
        #expect(steps > 25)
        for (modules, files) in [
            (Self.broken, try Self.expected(Self.broken)), (Self.after, try Self.expected(Self.after)),
        ] {
            for step in 0..<steps {
                let tree = try Self.prepared()
                let dying = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.death, at: step))
                #expect(throws: FaultyFileSystem.Death.self) { try dying.generate(Self.broken, complete: true) }
                _ = try tree.folder.generate(modules, complete: true)
                #expect(try tree.files() == files, "killed in step \(step)")
                #expect(try tree.folder.check(modules, complete: true).allSatisfy { $0.kind == .untracked })
            }
        }
    }

    @Test func `is completed even if the run that completes it is killed`() throws {
        let files = try Self.expected(Self.after)
        for first in stride(from: 0, to: try Self.steps(), by: 3) {
            for second in 0..<60 {
                let tree = try Self.prepared()
                let dying = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.death, at: first))
                #expect(throws: FaultyFileSystem.Death.self) { try dying.generate(Self.broken, complete: true) }
                let mending = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.death, at: second))
                let died = (try? mending.generate(Self.after, complete: true)) == nil
                _ = try tree.folder.generate(Self.after, complete: true)
                #expect(try tree.files() == files, "killed in step \(first), then in step \(second)")
                if !died { break }
            }
        }
    }

    @Test(arguments: [ENOSPC, EACCES, EIO])
    func `leaves the old tree or one that the next run completes when a step fails`(code: Int32) throws {
        let old = try Self.prepared().files()
        let new = try Self.expected(Self.broken)
        for step in 0..<(try Self.steps()) {
            let tree = try Self.prepared()
            let failing = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.failure(code), at: step))
            #expect(throws: FileSystemError.self) { try failing.generate(Self.broken, complete: true) }
            let left = try tree.files()
            if left != old {
                // Nothing but whole files of one run or the other, and no staging folder.
                #expect(
                    left.allSatisfy {
                        $0.key.hasSuffix("/.acsgen-manifest") || [old[$0.key], new[$0.key]].contains($0.value)
                    }
                )
            }
            _ = try tree.folder.generate(Self.broken, complete: true)
            #expect(try tree.files() == new, "failed in step \(step)")
        }
    }

    @Test func `leaves the tree unchanged when the disk is full`() throws {
        let old = try Self.prepared().files()
        var failures = 0
        for step in 0..<(try Self.steps()) {
            let tree = try Self.prepared()
            let failing = OutputFolder(tree.output, fileSystem: FaultyFileSystem(.failure(ENOSPC), at: step))
            let error = #expect(throws: FileSystemError.self) { try failing.generate(Self.broken, complete: true) }
            // What needs space: folders and new files. Moving and removing need none.
            guard let error, ["write", "create the folder"].contains(error.action) else { continue }
            failures += 1
            #expect(try tree.files() == old, "failed in step \(step)")
            #expect(error.description.contains("free some disk space"))
        }
        #expect(failures > 10)
    }

    @Test(arguments: [EACCES, EPERM, EROFS])
    func `recommends a run that writes nothing only if it failed in writing`(code: Int32) {
        for action in ["look at", "list", "read", "open"] {
            #expect(!FileSystemError(action, "a", code: code).description.contains("acsgen check"), "\(action)")
        }
        for action in ["write", "write in", "create the folder", "replace", "remove"] {
            #expect(FileSystemError(action, "a", code: code).description.contains("acsgen check"), "\(action)")
        }
    }

    @Test func `leaves no folder that it created`() throws {
        let tree = try OutputTree()
        for step in 0..<8 {
            let failing = OutputFolder(tree.output + "/a/b", fileSystem: FaultyFileSystem(.failure(EIO), at: step))
            #expect(throws: FileSystemError.self) { try failing.generate(Self.broken, complete: true) }
            #expect(!tree.exists("Clients"), "failed in step \(step)")
        }
    }
}
