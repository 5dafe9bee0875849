// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A run of a program that is built with the tests.
final class ProgramRun: Sendable {
    private let process = Process()
    private let output = Pipe()

    init(_ program: String, _ arguments: String..., environment: [String: String] = [:]) throws {
        // Linux: the bundle is the build folder. macOS: it is an `.xctest` folder inside it.
        let bundle = Bundle(for: ProgramRun.self).bundleURL
        let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        process.executableURL = folder.appending(path: program)
        process.arguments = arguments
        process.environment = environment
        process.standardOutput = output
        try process.run()
    }

    deinit {
        kill()
    }

    /// The first line that it prints.
    func line() async throws -> String {
        for await text in text() {
            if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
        }
        throw Ended()
    }

    /// All lines that it prints.
    func lines() async -> [String] {
        var all = ""
        for await text in text() { all = text }
        return all.split(separator: "\n").map(String.init)
    }

    /// Ends it at once, without a chance to clean up.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// All that it has printed so far, each time there is more.
    private func text() -> AsyncStream<String> {
        let output = output.fileHandleForReading
        let (texts, continuation) = AsyncStream<String>.makeStream()
        continuation.onTermination = { _ in output.readabilityHandler = nil }
        nonisolated(unsafe) var text = ""
        // FileHandle calls the handler for one piece after the other.
        output.readabilityHandler = { handle in
            let piece = handle.availableData
            // An empty piece is the end.
            guard !piece.isEmpty else { return continuation.finish() }
            text += String(decoding: piece, as: UTF8.self)
            continuation.yield(text)
        }
        return texts
    }

    private struct Ended: Error, CustomStringConvertible {
        let description = "The program ended and has printed no line."
    }
}
