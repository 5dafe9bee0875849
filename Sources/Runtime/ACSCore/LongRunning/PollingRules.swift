// SPDX-License-Identifier: MIT

/// How an operation is polled, and how its responses are read. It is the part of a plan that does not depend on the
/// type of the result.
struct PollingRules: Sendable {
    let finalState: OperationFinalState?
    let interval: Duration
    let header: String?
    let statusField: String
    let succeeded: Set<String>
    let failed: Set<String>

    init(
        finalState: OperationFinalState?,
        interval: Duration,
        header: String?,
        statusField: String,
        succeeded: [String],
        failed: [String]
    ) {
        self.finalState = finalState
        self.interval = interval
        self.header = header
        self.statusField = statusField
        self.succeeded = Set(succeeded.map { $0.lowercased() })
        self.failed = Set(failed.map { $0.lowercased() })
    }
}

extension PollingRules {
    /// Reads the status from the response to a poll.
    func status(in response: RawResponse, isMonitor: Bool) throws -> OperationStatus {
        let body = try response.json
        guard isMonitor else {
            let isRunning = response.head.status == 202
            return OperationStatus(state: isRunning ? .running : .succeeded, isTerminal: !isRunning, body: body)
        }
        guard let word = body[statusField]?.stringValue, !word.isEmpty else {
            throw DecodingError.keyNotFound(
                JSONKey(statusField),
                .init(codingPath: [], debugDescription: "The response does not contain the operation's state.")
            )
        }
        // An operation with an error has ended, whatever its state is called.
        let hasFailed = !isRunning(word) && body["error"].map { $0 != .null } ?? false
        return OperationStatus(
            state: .init(rawValue: word),
            isTerminal: isTerminal(word) || hasFailed,
            body: body
        )
    }

    /// Whether a state is final.
    func isTerminal(_ word: String) -> Bool {
        succeeded.contains(word.lowercased()) || failed.contains(word.lowercased())
    }

    /// Whether a state is known to mean that the operation continues.
    private func isRunning(_ word: String) -> Bool {
        !isTerminal(word) && Self.running.contains(word.lowercased())
    }

    /// Whether the service will report another state. A known state says so itself. For an unknown one, so does the
    /// status 202 or a time for the next poll, which some services send with every response.
    func outlook(_ status: OperationStatus, _ head: ResponseHead) -> OperationStep.Outlook {
        if isRunning(status.state.rawValue) { return .running }
        return head.status == 202 || head.retryAfter != nil ? .announced : .unknown
    }

    /// The states of Azure's guideline, and those that Azure's services are known to use in addition.
    private static let running: Set<String> = [
        "notstarted", "running", "inprogress", "accepted", "started", "pending", "queued", "waiting", "processing",
        "validating", "provisioning", "creating", "updating", "deleting", "canceling", "cancelling",
    ]
}
