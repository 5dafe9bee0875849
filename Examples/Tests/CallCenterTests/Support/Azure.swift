// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSTesting
import ACSWebhooks
import AsyncHTTPClient
import Foundation
import Logging
import NIOCore
import NIOHTTP1

@testable import CallCenter

/// Azure around a call center: responds to its requests, sends events to it, and connects to it for a call's audio.
struct Azure: Sendable {
    /// The connection id of the call.
    static let call = "401f3500-1111-4a2b-8c3d-000000000001"
    static let secret = "correct-horse-battery"

    /// What responds to the call center's requests.
    let service: ScriptedTransport
    let key: TokenKey
    let center: CallCenter
    let port: Int

    /// Runs a call center while `body` runs.
    static func around(_ body: (Azure) async throws -> Void) async throws {
        let (service, keys, key) = (ScriptedTransport(), ScriptedTransport(), try TokenKey.published.get())
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        keys.onEvery(.get, "/calling/keys", response: .json(200, try key.document))
        let center = CallCenter(
            client: CallAutomationClient(connectionString: try .testing, options: .testing(service)),
            subscription: try .secret(Secret(secret), inQuery: "code"),
            automation: try .callAutomation(resourceID: TokenKey.resource, transport: keys),
            host: "contoso.com",
            recordings: folder.path,
            logger: Logger(label: "call-center") { _ in SwiftLogNoOpLogHandler() }
        )
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        let running = Task {
            defer { continuation.finish() }
            try await center.run(port: 0) { continuation.yield($0) }
        }
        defer { running.cancel() }
        for await port in ports {
            return try await body(Azure(service: service, key: key, center: center, port: port))
        }
        try await running.value
    }

    // MARK: Events

    /// Sends an event of Event Grid.
    ///
    /// - Returns: The status and the body of the response.
    @discardableResult
    func publish(
        _ event: String,
        type: String = "Notification",
        secret: String = Self.secret
    ) async throws -> (UInt, String) {
        try await post("events?code=\(secret)", event, ["aeg-event-type": type])
    }

    /// Sends an event of the call to its callback address.
    ///
    /// - Returns: The status of the response.
    @discardableResult
    func callBack(_ type: String, _ content: String = "", token: String? = nil) async throws -> UInt {
        let event = """
            [{"id": "\(UInt64.random(in: 0 ... .max))", "source": "calling/callConnections/\(Self.call)", \
            "type": "Microsoft.Communication.\(type)", "data": {\(content.isEmpty ? "" : "\(content), ")\
            "callConnectionId": "\(Self.call)", "serverCallId": "aHR0cHM6Ly9leGFtcGxl", \
            "correlationId": "6f1f6a0e-3a0f-4b6c-9d77-1a2b3c4d5e6f"}, \
            "time": "2026-01-15T09:30:00.1234567+00:00", "specversion": "1.0", \
            "datacontenttype": "application/json", "subject": "calling/callConnections/\(Self.call)"}]
            """
        let token = try token ?? key.token()
        return try await post("calls", event, ["authorization": "Bearer \(token)"]).0
    }

    /// The content of an event for a key that was pressed.
    static func pressed(_ key: String, at context: String) -> String {
        """
        "recognitionType": "dtmf", "dtmfResult": {"tones": ["\(key)"]}, "operationContext": "\(context)"
        """
    }

    private func post(_ target: String, _ body: String, _ headers: [String: String]) async throws -> (UInt, String) {
        var request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/\(target)")
        request.method = .POST
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        request.headers.add(name: "content-type", value: "application/json")
        request.body = .bytes(ByteBuffer(string: body))
        let response = try await HTTPClient.shared.execute(request, deadline: .distantFuture)
        return (response.status.code, String(buffer: try await response.body.collect(upTo: 1 << 20)))
    }

    /// Connects to the call center, as Call Automation does for the call's audio.
    ///
    /// - Parameter token: The token; `nil` for none.
    func connect(token: String?) async throws -> ServiceSocket {
        var headers: HTTPHeaders = ["host": "contoso.com", "x-ms-call-connection-id": Self.call]
        if let token { headers.add(name: "authorization", value: "Bearer \(token)") }
        return try await .connect(to: port, headers)
    }

    // MARK: Requests

    /// Responds to the requests that each answered call begins with.
    func expectAnswer() {
        let path = "/calling/callConnections"
        service.on(.post, "\(path):answer", response: .json(200, #"{"callConnectionId": "\#(Self.call)"}"#))
        service.on(.post, "/calling/recordings", response: .json(200, #"{"recordingId": "1"}"#))
    }

    /// Responds to requests of the call.
    ///
    /// - Parameters:
    ///   - action: What follows the call's path, such as `:play`.
    ///   - times: How often.
    func expect(_ action: String, times: Int = 1) {
        for _ in 0..<times {
            service.on(
                .post,
                "/calling/callConnections/\(Self.call)\(action)",
                response: .status(action == ":terminate" ? 204 : 202)
            )
        }
    }

    /// The requests so far, without what their paths have in common.
    var requests: [String] {
        service.requests.map { request in
            request.path
                .replacing("/calling/callConnections/\(Self.call)", with: "")
                .replacing("/calling/callConnections", with: "")
                .replacing("/calling/", with: "")
        }
    }
}
