// SPDX-License-Identifier: MIT

/// The part of a plan that does not depend on the result's type.
struct OperationWatching: Sendable {
    let finalState: OperationFinalState?
    let interval: Duration
    let header: String?
    let statusField: String
    let succeeded: Set<String>
    let failed: Set<String>

    init(
        _ finalState: OperationFinalState?,
        _ interval: Duration,
        _ header: String?,
        _ statusField: String,
        _ succeeded: [String],
        _ failed: [String]
    ) {
        self.finalState = finalState
        self.interval = interval
        self.header = header
        self.statusField = statusField
        self.succeeded = Set(succeeded.map { $0.lowercased() })
        self.failed = Set(failed.map { $0.lowercased() })
    }
}

extension OperationWatching {
    /// Reads the state from the answer to a poll.
    func status(in answer: RawAnswer, isMonitor: Bool) throws -> OperationStatus {
        let body = try answer.json
        guard isMonitor else {
            let isRunning = answer.head.status == 202
            return OperationStatus(state: isRunning ? .running : .succeeded, isTerminal: !isRunning, body: body)
        }
        guard let word = body[statusField]?.stringValue, !word.isEmpty else {
            throw DecodingError.keyNotFound(
                JSONKey(statusField),
                .init(codingPath: [], debugDescription: "The answer does not tell how far the operation has come.")
            )
        }
        // What has failed does not go on, whatever it is called.
        let hasFailed = !isRunning(word) && body["error"].map { $0 != .null } ?? false
        return OperationStatus(
            state: .init(rawValue: word),
            isTerminal: isTerminal(word) || hasFailed,
            body: body
        )
    }

    /// Whether a word means the end.
    func isTerminal(_ word: String) -> Bool {
        succeeded.contains(word.lowercased()) || failed.contains(word.lowercased())
    }

    /// Whether a word is known to mean that the operation goes on.
    private func isRunning(_ word: String) -> Bool {
        !isTerminal(word) && Self.running.contains(word.lowercased())
    }

    /// Whether the service will have another state to tell: it says so by the word; or, where nobody knows that, by the
    /// status 202 or a time for the next poll, which some services send with every response.
    func outlook(_ status: OperationStatus, _ head: ResponseHead) -> OperationStep.Outlook {
        if isRunning(status.state.rawValue) { return .running }
        return head.status == 202 || head.retryAfter != nil ? .announced : .unknown
    }

    /// The words of Azure's guideline, and those that Azure's services are known to use beside them.
    private static let running: Set<String> = [
        "notstarted", "running", "inprogress", "accepted", "started", "pending", "queued", "waiting", "processing",
        "validating", "provisioning", "creating", "updating", "deleting", "canceling", "cancelling",
    ]
}
