// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSCore
import ACSTesting
import Foundation
import StallLimit
import Testing
import WireServer

/// A recording is on another host than the resource. Its requests name the resource's host, and sign it.
@Suite("A download of a recording whose connection is lost", .stallLimit)
struct RecordingDownloadTests {
    private static let host = "contoso.communication.azure.com"
    private static let target = "/v1/objects/a/content/video?c=1"

    /// Whether a request is signed as the service requires, computed from what arrived.
    private static func isSigned(_ request: ReceivedRequest) -> Bool {
        guard let date = request.header("x-ms-date"), let host = request.header("x-ms-host") else { return false }
        let signature = ServiceSignature("GET", request.target, host: host, date: date, body: request.body)
        return request.header("x-ms-content-sha256") == signature.contentHash
            && request.header("authorization") == signature.authorization(key: WireServer.accessKey)
    }

    /// Responds with the bytes `0123456789`, and loses the connection of each first request after two.
    private static func respond(to request: ReceivedRequest) throws -> ScriptedResponse {
        guard isSigned(request) else { return .status(403) }
        let range = request.header("range")
        let parts: [String?: ClosedRange<Int>] = [
            nil: 0...9, "bytes=2-": 2...9, "bytes=4-8": 4...8, "bytes=6-8": 6...8,
        ]
        let part = try #require(parts[range], "\(range ?? "no range")")
        let isFirst = part.lowerBound == 0 || part.lowerBound == 4
        let bytes = part.prefix(isFirst ? 2 : 10).map { UInt8(ascii: "0") + UInt8($0) }
        return .stream(range == nil ? 200 : 206, [bytes], losingConnection: isFirst)
            .header("ETag", "\"a\"")
            .header("Content-Length", "\(part.count)")
            .header("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound)/10")
    }

    private static let place = "https://us-prod.asm.skype.com\(target)"

    private static func client(_ transport: ScriptedTransport) throws -> CallAutomationClient {
        transport.onEvery(.get, target) { try respond(to: $0) }
        return CallAutomationClient(
            connectionString: try ConnectionString("endpoint=https://\(host)/;accesskey=\(WireServer.accessKey)"),
            options: .testing(transport, clock: ManualClock(skippingWaits: true))
        )
    }

    @Test(
        "continues with the rest, signed again for the resource's host",
        arguments: [
            (nil, "0123456789", [nil, "bytes=2-"]),
            (ByteRange(4...8), "45678", ["bytes=4-8", "bytes=6-8"]),
        ] as [(ByteRange?, String, [String?])]
    )
    func resumes(_ range: ByteRange?, _ content: String, _ ranges: [String?]) async throws {
        let transport = ScriptedTransport()
        let client = try Self.client(transport)
        let recording = try await client.recording.download(recordingLocation: Self.place, range: range)
        #expect(String(decoding: try await recording.collect(upTo: 100), as: UTF8.self) == content)
        let requests = transport.requests
        #expect(requests.map { $0.header("range") } == ranges)
        #expect(requests.map(\.endpoint) == Array(repeating: "https://us-prod.asm.skype.com", count: 2))
        #expect(requests.map { $0.header("x-ms-host") } == [Self.host, Self.host])
        #expect(requests.allSatisfy(Self.isSigned))
    }

    @Test("to a file writes the whole recording")
    func file() async throws {
        let transport = ScriptedTransport()
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).wav").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let recording = try Self.client(transport).recording
        #expect(try await recording.download(recordingLocation: Self.place, toFile: path) == 10)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "0123456789")
        #expect(transport.requests.map { $0.header("range") } == [nil, "bytes=2-"])
    }
}
