// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A run of a program that is built with the tests.
final class ProgramRun: Sendable {
    private let process = Process()
    /// All that it has printed so far, each time there is more.
    private let texts: AsyncStream<String>

    init(_ program: String, _ arguments: String..., environment: [String: String] = [:]) throws {
        // Linux: the bundle is the build folder. macOS: it is an `.xctest` folder inside it.
        let bundle = Bundle(for: ProgramRun.self).bundleURL
        let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        process.executableURL = folder.appending(path: program)
        process.arguments = arguments
        process.environment = environment
        let output = Pipe()
        process.standardOutput = output
        let (texts, continuation) = AsyncStream<String>.makeStream()
        self.texts = texts
        try process.run()
        // Reading blocks, so it has a thread of its own.
        Thread.detachNewThread {
            var text = ""
            while case let piece = output.fileHandleForReading.availableData, !piece.isEmpty {
                text += String(decoding: piece, as: UTF8.self)
                continuation.yield(text)
            }
            continuation.finish()
        }
    }

    deinit {
        kill()
    }

    /// The first line that it prints.
    func line() async throws -> String {
        for await text in texts {
            if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
        }
        throw Ended()
    }

    /// All lines that it prints.
    func lines() async -> [String] {
        var all = ""
        for await text in texts { all = text }
        return all.split(separator: "\n").map(String.init)
    }

    /// Ends it at once, without a chance to clean up.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private struct Ended: Error, CustomStringConvertible {
        let description = "The program ended and has printed no line."
    }
}
