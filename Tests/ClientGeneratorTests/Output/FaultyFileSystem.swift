// SPDX-License-Identifier: MIT

import Synchronization

@testable import ClientGenerator

/// The machine's file system, until a chosen step that changes something.
final class FaultyFileSystem: FileSystem {
    enum Fault {
        /// This step fails with an error number; those after it work.
        case failure(Int32)

        /// The process is killed in the middle of this step: nothing that it does afterwards has an effect.
        case death
    }

    struct Death: Error {}

    private let real = LocalFileSystem()
    private let fault: Fault
    private let faultyStep: Int
    private let state = Mutex((steps: 0, isDead: false))

    /// How many steps changed something, or would have.
    var steps: Int { state.withLock(\.steps) }

    init(_ fault: Fault, at step: Int) {
        self.fault = fault
        faultyStep = step
    }

    private func requireLife() throws {
        if state.withLock(\.isDead) { throw Death() }
    }

    /// Counts a step, and breaks it if it is the chosen one.
    private func step(_ action: String, _ path: String, half: () throws -> Void = {}) throws {
        try requireLife()
        let isFaulty = state.withLock { state in
            defer { state.steps += 1 }
            return state.steps == faultyStep
        }
        guard isFaulty else { return }
        switch fault {
        case .failure(let code): throw FileSystemError(action, path, code: code)
        case .death:
            try half()
            state.withLock { $0.isDead = true }
            throw Death()
        }
    }

    func kind(of path: String) throws -> FileKind? {
        try requireLife()
        return try real.kind(of: path)
    }

    func names(in folder: String) throws -> [String] {
        try requireLife()
        return try real.names(in: folder)
    }

    func contents(of file: String) throws -> [UInt8] {
        try requireLife()
        return try real.contents(of: file)
    }

    func requireWritable(_ folder: String) throws {
        try step("write in", folder)
        try real.requireWritable(folder)
    }

    func makeFolder(_ path: String) throws {
        try step("create the folder", path)
        try real.makeFolder(path)
    }

    func write(_ contents: [UInt8], to file: String) throws {
        try step("write", file) { try real.write(Array(contents.prefix(contents.count / 2)), to: file) }
        try real.write(contents, to: file)
    }

    func move(_ file: String, to target: String) throws {
        try step("replace", target)
        try real.move(file, to: target)
    }

    func removeFile(_ path: String) throws {
        try step("remove", path)
        try real.removeFile(path)
    }

    func removeEmptyFolder(_ path: String) throws -> Bool {
        try step("remove", path)
        return try real.removeEmptyFolder(path)
    }

    func lock(_ folder: String, whenWaiting: () -> Void) throws -> any FolderLock {
        try requireLife()
        return try real.lock(folder, whenWaiting: whenWaiting)
    }
}
