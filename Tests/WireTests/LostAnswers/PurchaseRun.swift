// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// A run of `PurchaseProcess`, which is built with the tests.
final class PurchaseRun: Sendable {
    private let process = Process()
    private let output = Pipe()

    init(_ verb: String, _ subject: String, connectionString: String) throws {
        // Linux: the bundle is the build folder. macOS: it is an `.xctest` folder inside it.
        let bundle = Bundle(for: PurchaseRun.self).bundleURL
        let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        process.executableURL = folder.appending(path: "PurchaseProcess")
        process.arguments = [connectionString, verb, subject]
        process.standardOutput = output
        try process.run()
    }

    deinit {
        kill()
    }

    /// The first line that it prints.
    func line() async throws -> String {
        let (pieces, continuation) = AsyncStream<Data>.makeStream()
        output.fileHandleForReading.readabilityHandler = { continuation.yield($0.availableData) }
        defer { output.fileHandleForReading.readabilityHandler = nil }
        var text = ""
        for await piece in pieces {
            // An empty piece is the end.
            guard !piece.isEmpty else { throw Ended() }
            text += String(decoding: piece, as: UTF8.self)
            if let end = text.firstIndex(of: "\n") { return String(text[..<end]) }
        }
        throw Ended()
    }

    /// Ends it at once, without a chance to clean up.
    func kill() {
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    private struct Ended: Error, CustomStringConvertible {
        let description = "The process ended and has printed nothing."
    }
}
