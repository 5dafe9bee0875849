// SPDX-License-Identifier: MIT

public import ACSTransport

/// Responds to requests from a script instead of a socket, and records them for the test.
///
/// ```swift
/// let transport = ScriptedTransport()
/// transport.on(.post, "/sms", response: .json(202, #"{"value": []}"#))
/// let sms = SMSClient(connectionString: try .testing, options: .testing(transport))
/// _ = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
/// let request = try transport.request(.post, "/sms")
/// let text = try request.json["message"]
/// try transport.verify()
/// ```
///
/// A request gets the first unused response for its method and path. If there is none, its call fails with an
/// `ACSError` that says so; ``verify()`` reports it again, for code that catches the error.
public final class ScriptedTransport: HTTPTransport {
    let script = Monitor(Script())

    /// Creates a transport without responses.
    public init() {}

    /// Returns the script's response.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        try Task.checkCancellation()
        let received = try ReceivedRequest(request)
        let (found, left, requests) = script.change { ($0.take(received), $0.left, $0.requests) }
        guard let found else {
            let rest = left.isEmpty ? "nothing" : left.joined(separator: ", ")
            let failure = ScriptFailure(
                problems: ["The script has no response to \(received); remaining: \(rest)."],
                requests: requests
            )
            throw TransportError(.other, message: "\(failure)", wasSent: .no, underlying: failure)
        }
        do {
            return try await found.response(found.request).respond(found.request)
        } catch let error as TransportError {
            throw error
        } catch let error as CancellationError {
            throw error
        } catch {
            throw TransportError(
                .other,
                message: "The script's response to \(received) failed: \(error)",
                wasSent: .no,
                underlying: error
            )
        }
    }
}
