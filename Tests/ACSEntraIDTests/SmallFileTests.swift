// SPDX-License-Identifier: MIT

import ACSEntraID
import Dispatch
import Foundation
import HTTPTypes
import StallLimit
import Synchronization
import SystemPackage
import Testing

/// A folder of a test's own.
private final class Folder: Sendable {
    let path = FileManager.default.temporaryDirectory.path + "/small-files-\(UUID())"

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
    }

    func file(_ contents: some Sequence<UInt8>) throws -> String {
        let path = "\(path)/file"
        try Data(contents).write(to: URL(filePath: path))
        return path
    }

    func pipe() throws -> String {
        let path = "\(path)/pipe"
        try #require(mkfifo(path, 0o600) == 0)
        return path
    }
}

@Suite("A file with a token, a key or a certificate", .stallLimit)
struct SmallFileTests {
    /// Reads a file, however long a busy machine takes for it.
    private func contents(of path: String) async throws -> [UInt8] {
        try await SmallFile.contents(of: path, within: .seconds(3600), clock: ContinuousClock())
    }

    @Test("is read whole", arguments: [0, 1, 16_383, 16_384, 16_385, 1 << 20])
    func contents(_ size: Int) async throws {
        let folder = try Folder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        #expect(try await contents(of: folder.file(bytes)) == bytes)
    }

    @Test("is refused if it is larger than any of these, a folder, or missing")
    func refused() async throws {
        let folder = try Folder()
        let large = try folder.file(repeatElement(0, count: 1 << 20 + 1))
        for (path, error) in [
            (large, Errno.fileTooLarge), (folder.path, .isDirectory), ("/nowhere", .noSuchFileOrDirectory),
        ] {
            await #expect(throws: error) { try await contents(of: path) }
        }
        #expect(await SmallFile.exists(at: large))
        #expect(await !SmallFile.exists(at: "/nowhere"))
    }

    @Test("may be a pipe, which is read to its end")
    func pipe() async throws {
        let folder = try Folder()
        let pipe = try folder.pipe()
        DispatchQueue(label: "writer").async {
            // Opens when the reader is there.
            let writer = open(pipe, O_WRONLY)
            _ = "token".withCString { write(writer, $0, 5) }
            close(writer)
        }
        var contents: [UInt8] = []
        // Before its writer is there, a pipe reads as if it were at its end.
        while contents.isEmpty { contents = try await self.contents(of: pipe) }
        #expect(contents == Array("token".utf8))
    }

    @Test("is not waited for after the timeout or a cancellation if it is a silent pipe")
    func silent() async throws {
        let folder = try Folder()
        let pipe = try folder.pipe()
        let writer = open(pipe, O_RDWR)
        defer { close(writer) }
        await #expect(throws: Errno.timedOut) {
            try await SmallFile.contents(of: pipe, within: .milliseconds(10), clock: ContinuousClock())
        }
        await #expect(throws: Errno.timedOut) {
            try await SmallFile.contents(of: pipe, upTo: 1 << 20, patience: .milliseconds(10))
        }
        let cancelled = Task { try await SmallFile.contents(of: pipe) }
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
    }

    @Test("that is silent blocks no task, however many wait for it")
    func pool() async throws {
        let folder = try Folder()
        let pipe = try folder.pipe()
        let writer = open(pipe, O_RDWR)
        defer { close(writer) }
        // More than the pool of a small machine has threads, and fewer than all that files have.
        let readers = (0..<8).map { _ in Task { try await SmallFile.contents(of: pipe) } }
        let others = (0..<64).map { number in Task { number } }
        for other in others { _ = await other.value }
        for reader in readers { reader.cancel() }
        for reader in readers { _ = await reader.result }
    }

    @Test("of the environment's certificate is read once for all callers, who do not delay one another")
    func certificateOnce() async throws {
        let pem = Array(try material("application.pem").utf8)
        let reads = Mutex(0)
        let (began, signal) = AsyncStream<Void>.makeStream()
        let (open, opening) = AsyncStream<Never>.makeStream()
        var environment = CredentialEnvironment.test(
            [
                "AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a", "AZURE_CLIENT_CERTIFICATE_PATH": "/hidden.pem",
            ],
            transport: Issuing()
        )
        environment.readFile = { _ in
            reads.withLock { $0 += 1 }
            signal.yield()
            for await _ in open {}
            return pem
        }
        let credential = EnvironmentCredential(in: environment)
        let callers = (0..<20).map { number in
            Task { try await credential.accessToken(for: TokenRequest(scopes: ["scope-\(number)"])).value }
        }
        for await _ in began { break }
        opening.finish()
        for caller in callers { #expect(try await caller.value == "t") }
        #expect(reads.withLock { $0 } == 1)
    }
}

/// Issues a token for every request.
private struct Issuing: HTTPTransport {
    func send(_ request: TransportRequest) async throws -> TransportResponse {
        let body = Array(#"{"access_token":"t","expires_in":3599}"#.utf8)
        return TransportResponse(head: .init(status: .ok), body: ByteStream(body))
    }
}
