// Recorded by ExampleTests from sms.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSSMS
import ACSTesting

extension ExampleCalls {
    enum SMSClientCalls {
        static let all: [String: Call] = [
            "send.toSeveralPhones": sendToSeveralPhones,
            "send.oneRecipientFails": sendOneRecipientFails,
            "send.throwingIfARecipientFails": sendThrowingIfARecipientFails,
            "send.withADeliveryReport": sendWithADeliveryReport,
            "getDeliveryReport.ofADeliveredMessage": getDeliveryReportOfADeliveredMessage,
            "getDeliveryReport.ofAnUnknownMessage": getDeliveryReportOfAnUnknownMessage,
        ]

        static func sendToSeveralPhones(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let phones = ["+14255550124", "+14255550125"]
            let results = try await client.send("Your table is ready.", from: "CONTOSO", to: phones)
            for result in results.succeeded { print(result.to, result.messageID ?? "") }
            returned.append(results)
        }

        static func sendOneRecipientFails(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let results = try await client.send("Your code is 12345.", from: "+14255550123", to: ["+14255550124"])
            for failure in results.failed { print(failure.to, failure.httpStatusCode, failure.errorMessage ?? "") }
            returned.append(results)
        }

        static func sendThrowingIfARecipientFails(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            do {
                let results = try await client.send("Your code is 12345.", from: "+14255550123", to: ["+1425"])
                try results.throwIfAnyFailed()
            } catch let error as ACSError where error.kind == .partlyFailed {
                for detail in error.details { print(detail.target ?? "", detail.message ?? "") }
            }
        }

        static func sendWithADeliveryReport(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let results = try await client.send(
                "Half price today.",
                from: "+14255550123",
                to: ["+14255550124"],
                deliveryReport: true,
                tag: "spring-sale"
            )
            for result in results.succeeded { print(result.to, result.messageID ?? "") }
            returned.append(results)
        }

        static func getDeliveryReportOfADeliveredMessage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            let report = try await client.getDeliveryReport(messageID: "Outgoing_20260105100000_7c1e")
            if report.status == .delivered { print("Delivered after \(report.attempts?.count ?? 0) attempts.") }
            returned.append(report)
        }

        static func getDeliveryReportOfAnUnknownMessage(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try SMSClient(endpoint: .testing, credential: key, options: .testing(transport))
            do {
                let report = try await client.getDeliveryReport(messageID: "Outgoing_20260105100000_0000")
                print(report.status)
            } catch let error as ACSError where error.kind == .notFound {
                print("There is no report of this message.")
            }
        }
    }
}
