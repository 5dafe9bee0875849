// SPDX-License-Identifier: MIT

public import ACSTransport

/// Answers requests by a script instead of a socket, and keeps them for a test to look at.
///
/// ```swift
/// let transport = ScriptedTransport()
/// transport.on(.post, "/sms", answer: .json(202, #"{"value": []}"#))
/// let sms = SMSClient(connectionString: try .testing, options: .testing(transport))
/// _ = try await sms.send("Your code is 4711", from: "+18005551234", to: ["+14255550123"])
/// let request = try transport.request(.post, "/sms")
/// let text = try request.json["message"]
/// try transport.verify()
/// ```
///
/// A request gets the first answer of the script that is meant for its method and path and that no request had before.
/// The call of a request without any fails with an `ACSError` that says so; ``verify()`` tells it once more, for code that
/// has caught the error.
public final class ScriptedTransport: HTTPTransport {
    let script = Monitor(Script())

    /// Makes a transport without answers.
    public init() {}

    /// Gives the answer of the script.
    public func send(_ request: TransportRequest) async throws -> TransportResponse {
        try Task.checkCancellation()
        let received = try ReceivedRequest(request)
        let (found, left, requests) = script.change { ($0.take(received), $0.left, $0.requests) }
        guard let found else {
            let rest = left.isEmpty ? "nothing" : left.joined(separator: ", ")
            let failure = ScriptFailure(
                problems: ["The script has no answer to \(received); it has left: \(rest)."],
                requests: requests
            )
            throw TransportError(.other, message: "\(failure)", wasSent: .no, underlying: failure)
        }
        do {
            return try await found.answer(found.request).respond(found.request)
        } catch let error as TransportError {
            throw error
        } catch let error as CancellationError {
            throw error
        } catch {
            throw TransportError(
                .other,
                message: "The script's answer to \(received) failed: \(error)",
                wasSent: .no,
                underlying: error
            )
        }
    }
}
