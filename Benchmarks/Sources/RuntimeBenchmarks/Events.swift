// SPDX-License-Identifier: MIT

import ACSCore
import ACSSMS
import ArgumentParser
import Foundation

/// Compares reading a batch of events, with dates and in any case, with `JSONDecoder` on plain structs.
struct Events: AsyncParsableCommand {
    private static let count = 100

    /// A delivery report as Event Grid sends it.
    private static let event = #"""
        {"id":"Outgoing_202009180022138813a09b-0cbf-4304-9b03-1546683bb910","topic":"/subscriptions/50ad1522-5c2c-\#
        4d9a-a6c8-67c11ecb75b8/resourceGroups/contoso/providers/Microsoft.Communication/communicationServices/contoso",
        "subject":"/phonenumber/15555555555","data":{"messageId":"Outgoing_202009180022138813a09b-0cbf-4304-9b03",
        "from":"15555555555","to":"+15555555555","deliveryStatus":"Delivered","deliveryStatusDetails":"No error.",
        "deliveryAttempts":[{"timestamp":"2020-09-18T00:22:14.9315918Z","segmentsSucceeded":1,"segmentsFailed":0}],
        "receivedTimestamp":"2020-09-18T00:22:20.2855749Z","tag":"order-42"},
        "eventType":"Microsoft.Communication.SMSDeliveryReportReceived","dataVersion":"1.0","metadataVersion":"1",
        "eventTime":"2020-09-18T00:22:20.2855749Z"}
        """#

    mutating func run() async throws {
        let body = Array("[\(repeatElement(Self.event, count: Self.count).joined(separator: ","))]".utf8)
        let data = Data(body)
        let comparison = try await Comparison(
            repetitions: 20,
            ours: {
                let reports = try ReceivedEvent.events(in: body).events.filter {
                    if case .smsDeliveryReportReceived = try SMSEvent($0) { true } else { false }
                }
                guard reports.count == Self.count else { throw ExitCode.failure }
            },
            peer: {
                guard try JSONDecoder().decode([PlainEvent].self, from: data).count == Self.count else {
                    throw ExitCode.failure
                }
            }
        )
        // At least 0.7 times the events per second.
        guard comparison.show("a batch of \(Self.count) events, against JSONDecoder", limit: 1.42) else {
            throw ExitCode.failure
        }
    }
}

/// An event as a program without the library declares it, with dates as text.
private struct PlainEvent: Decodable {
    let id: String
    let topic: String?
    let subject: String
    let eventType: String
    let eventTime: String
    let dataVersion: String
    let metadataVersion: String?
    let data: Report

    struct Report: Decodable {
        let messageId: String
        let from: String
        let to: String
        let deliveryStatus: String
        let deliveryStatusDetails: String
        let deliveryAttempts: [Attempt]
        let receivedTimestamp: String
        let tag: String?
    }

    struct Attempt: Decodable {
        let timestamp: String
        let segmentsSucceeded: Int32
        let segmentsFailed: Int32
    }
}
