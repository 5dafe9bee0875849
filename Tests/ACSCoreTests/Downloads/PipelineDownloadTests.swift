// SPDX-License-Identifier: MIT

import ACSCore
import Foundation
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite("A download", .stallLimit)
struct PipelineDownloadTests {
    private static let whole = "0123456789"

    private func pipeline(_ server: RawServer, _ kind: TransportKind = .asyncHTTPClient) throws -> ClientPipeline {
        try makePipeline(server, kind) {
            $0.clock = WaitlessClock()
            $0.retry = .init(tryTimeout: nil, budget: .init())
        }
    }

    private func text(_ stream: ByteStream) async throws -> String {
        String(decoding: try await stream.collect(upTo: 1000), as: UTF8.self)
    }

    /// Announces the whole range, sends a few bytes, and closes the connection.
    private static func broken(_ status: Int, length: Int, _ bytes: String, _ headers: String...) -> Reply {
        let lines = ["HTTP/1.1 \(status) Status", "Content-Length: \(length)"] + headers + ["", bytes]
        return .raw(lines.joined(separator: "\r\n"), end: .close)
    }

    @Test("resumes where its connection broke, for the same bytes only", arguments: TransportKind.allCases)
    func resumes(_ kind: TransportKind) async throws {
        try await RawServer.run({ request, number in
            switch number {
            case 0: Self.broken(200, length: 10, "0123", "ETag: \"a\"")
            case 1: Self.broken(206, length: 6, "45", "Content-Range: bytes 4-9/10", "ETag: \"a\"")
            default: .status(206, "6789", headers: ["Content-Range: bytes 6-9/10", "ETag: \"a\""])
            }
        }) { server in
            let stream = try await pipeline(server, kind).call(.read, returning: .stream(200, 206), options: .init())
            #expect(try await text(stream) == Self.whole)
            #expect(server.requests.map { $0["range"] } == [nil, "bytes=4-", "bytes=6-"])
            #expect(server.requests.map { $0["if-range"] } == [nil, "\"a\"", "\"a\""])
        }
    }

    @Test("resumes with a part even if the call itself accepts only the whole")
    func resumesWhole() async throws {
        try await RawServer.run({ _, number in
            number == 0
                ? Self.broken(200, length: 10, "0123")
                : .status(206, "456789", headers: ["Content-Range: bytes 4-9/10"])
        }) { server in
            let stream = try await pipeline(server).call(.read, returning: .stream(200), options: .init())
            #expect(try await text(stream) == Self.whole)
        }
    }

    @Test("of a range resumes within the range")
    func resumesRange() async throws {
        try await RawServer.run({ request, number in
            number == 0
                ? Self.broken(206, length: 5, "23", "Content-Range: bytes 2-6/10")
                : .status(206, "456", headers: ["Content-Range: bytes 4-6/10"])
        }) { server in
            let operation = ServiceOperation.read.header("Range", ByteRange(2...6))
            let stream = try await pipeline(server).call(operation, returning: .stream(200, 206), options: .init())
            #expect(try await text(stream) == "23456")
            #expect(server.requests.map { $0["range"] } == ["bytes=2-6", "bytes=4-6"])
        }
    }

    @Test("skips what it has if the service does not support ranges")
    func withoutRanges() async throws {
        try await RawServer.run({ _, number in
            number == 0 ? Self.broken(200, length: 10, "0123") : .status(200, Self.whole)
        }) { server in
            let stream = try await pipeline(server).call(.read, returning: .stream(200), options: .init())
            #expect(try await text(stream) == Self.whole)
        }
    }

    @Test(
        "fails with the first error if the rest belongs to another version",
        arguments: [
            Reply.status(200, "abcdefghij", headers: ["ETag: \"b\""]), .status(200, "short"),
            .status(206, "56789", headers: ["Content-Range: bytes 5-9/10"]),
            .status(206, "456789"), .status(206, "4567890", headers: ["Content-Range: bytes 4-10/11"]),
            .status(204), .status(416), .status(404),
        ]
    )
    func changed(_ second: Reply) async throws {
        try await RawServer.run({ _, number in
            number == 0 ? Self.broken(200, length: 10, "0123", "ETag: \"a\"") : second
        }) { server in
            let stream = try await pipeline(server).call(.read, returning: .stream(200, 206), options: .init())
            let error = try await failure { try await text(stream) }
            #expect(error.kind == .connectionLost)
            #expect(error.operation == "TestClient.read")
            #expect(server.requests.count == 2)
        }
    }

    @Test("continues after parts that are shorter than requested", arguments: TransportKind.allCases)
    func shortParts(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, number in
            switch number {
            case 0: .status(206, "01", headers: ["Content-Range: bytes 0-9/10"])
            case 1: .status(206, "345", headers: ["Content-Range: bytes 2-4/10"])
            default: .status(206, "56789", headers: ["Content-Range: bytes 5-9/10"])
            }
        }) { server in
            let stream = try await pipeline(server, kind).call(.read, returning: .stream(200, 206), options: .init())
            #expect(try await text(stream) == "0134556789")
            #expect(server.requests.map { $0["range"] } == [nil, "bytes=2-9", "bytes=5-9"])
        }
    }

    @Test("resumes after its connection went silent", arguments: TransportKind.allCases)
    func silent(_ kind: TransportKind) async throws {
        try await RawServer.run({ request, _ in
            request["range"] == nil
                ? .raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123")
                : .status(206, "456789", headers: ["Content-Range: bytes 4-9/10"])
        }) { server in
            let received = try await inShortTime { time in
                let pipeline = try makePipeline(server, kind) {
                    $0.retry = .init(baseDelay: .zero, tryTimeout: time, budget: .init())
                }
                do {
                    return try await text(pipeline.call(.read, returning: .stream(200, 206), options: .init()))
                } catch let error as ACSError where error.kind == .timedOut {
                    return nil
                }
            }
            #expect(received == Self.whole)
        }
    }

    @Test("that can't resume fails when its connection goes silent", arguments: TransportKind.allCases)
    func silentForGood(_ kind: TransportKind) async throws {
        try await RawServer.run({ _, _ in .raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123") }) { server in
            let pipeline = try makePipeline(server, kind) { $0.retry = .init(maximumRetries: 0) }
            let error = try await inShortTime { time in
                try await failureBehindHead {
                    let options = CallOptions(timeout: time)
                    let stream = try await pipeline.call(.make, returning: .stream(200), options: options)
                    return try await text(stream)
                }
            }
            #expect(error.kind == .timedOut)
        }
    }

    @Test("fails when several attempts in a row bring nothing")
    func stuck() async throws {
        try await RawServer.run({ _, number in
            number == 0
                ? Self.broken(200, length: 10, "0123")
                : Self.broken(206, length: 6, "", "Content-Range: bytes 4-9/10")
        }) { server in
            let stream = try await pipeline(server).call(.read, returning: .stream(200, 206), options: .init())
            let error = try await failure { try await text(stream) }
            #expect(error.kind == .connectionLost)
            #expect(server.requests.count == 4)
        }
    }

    @Test("is written to a file that gets its name when it is complete")
    func file() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/recording.wav"
        #expect(try await ByteStream(Array("old".utf8)).write(toFile: path) == 3)
        #expect(try await ByteStream(Array(Self.whole.utf8)).write(toFile: path) == 10)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.whole)
        #expect(try folder.names == ["recording.wav"])
    }

    @Test("is written next to another download to the same file; the file is one of the two, complete")
    func twoToOneFile() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/recording.wav"
        let gate = Gate()
        async let slow = ByteStream(Held(gate: gate, pieces: ["ab", "cd"])).write(toFile: path)
        #expect(try await ByteStream(Array(Self.whole.utf8)).write(toFile: path) == 10)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.whole)
        gate.open()
        #expect(try await slow == 4)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "abcd")
        #expect(try folder.names == ["recording.wav"])
    }

    /// Delivers pieces, the last ones after a gate.
    private struct Held: AsyncSequence, Sendable {
        let gate: Gate
        let pieces: [String]

        func makeAsyncIterator() -> AsyncStream<[UInt8]>.Iterator {
            AsyncStream { continuation in
                continuation.yield(Array(pieces[0].utf8))
                Task {
                    await gate.pass()
                    for piece in pieces.dropFirst() { continuation.yield(Array(piece.utf8)) }
                    continuation.finish()
                }
            }
            .makeAsyncIterator()
        }
    }

    /// A folder of a test's own.
    private final class Folder: Sendable {
        let path = FileManager.default.temporaryDirectory.path + "/downloads-\(UUID())"

        init() throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }

        deinit {
            do { try FileManager.default.removeItem(atPath: path) } catch { Issue.record(error) }
        }

        var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path) } }
    }

    @Test("that fails leaves the file unchanged, and no partial file")
    func brokenFile() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/recording.wav"
        try await ByteStream(Array("old".utf8)).write(toFile: path)
        try await RawServer.run({ _, _ in Self.broken(200, length: 10, "0123") }) { server in
            let stream = try await makePipeline(server).call(.read, returning: .stream(200), options: .init())
            let error = try await failure { try await stream.write(toFile: path) }
            #expect(error.kind == .connectionLost)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        #expect(try folder.names == ["recording.wav"])
    }

    @Test("to a folder that does not exist is an error that names the file and the call")
    func noFolder() async throws {
        try await RawServer.run({ _, _ in .status(200, "0123", headers: ["x-ms-request-id: r"]) }) { server in
            let stream = try await makePipeline(server).call(.read, returning: .stream(200), options: .init())
            let error = try await failure { try await stream.write(toFile: "/nowhere/recording.wav") }
            #expect(error.kind == .fileFailure)
            #expect(error.message.contains("/nowhere/recording.wav"))
            #expect(error.operation == "TestClient.read")
            #expect(error.requestID == "r")
            #expect(error.clientRequestID == server.requests.first?["x-ms-client-request-id"])
            #expect(error.wasSent == .yes)
        }
    }
}
