// SPDX-License-Identifier: MIT

import Testing

@testable import ACSCore

struct PollingRulesTests {
    private let rules = PollingRules(
        finalState: nil,
        interval: .seconds(30),
        header: nil,
        statusField: "state",
        succeeded: ["Succeeded", "done"],
        failed: ["FAILED", "canceled"]
    )

    private func status(_ body: String, http: Int = 200, isMonitor: Bool = true) throws -> OperationStatus {
        let response = RawResponse(head: ResponseHead(status: http), body: Array(body.utf8))
        return try rules.status(in: response, isMonitor: isMonitor)
    }

    @Test(
        "The final states are compared without regard to case",
        arguments: [
            ("succeeded", true), ("DONE", true), ("Failed", true), ("Canceled", true), ("Cancelled", false),
            ("running", false), ("notStarted", false), ("succeeded ", false),
        ]
    )
    func words(_ word: String, _ isTerminal: Bool) throws {
        let status = try status(#"{"state":"\#(word)","other":1}"#)
        #expect(status.isTerminal == isTerminal)
        #expect(status.description == word)
        #expect(status.body["other"] == 1)
    }

    @Test("States are equal without regard to case")
    func states() {
        #expect(OperationStatus.State(rawValue: "SUCCEEDED") == .succeeded)
        #expect(Set([OperationStatus.State(rawValue: "running"), .running]).count == 1)
    }

    @Test(
        "A response of the monitor without a state is an error that names the field",
        arguments: ["", "{}", "[]", #"{"state":""}"#, #"{"state":7}"#, #"{"status":"succeeded"}"#]
    )
    func noState(_ body: String) throws {
        let error = try #require(#expect(throws: DecodingError.self) { try status(body) })
        #expect(error.path == "state")
    }

    @Test(
        "Without a monitor, 202 means that the operation continues",
        arguments: [(202, false), (200, true), (204, true)]
    )
    func location(_ http: Int, _ isTerminal: Bool) throws {
        let status = try status("", http: http, isMonitor: false)
        #expect(status == .init(state: isTerminal ? .succeeded : .running, isTerminal: isTerminal))
    }
}
