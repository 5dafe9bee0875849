// SPDX-License-Identifier: MIT

import StallLimit
import Testing
import WireServer

@Suite("A program for calls", .stallLimit)
struct CallTests {
    @Test("records a call that it makes, and hangs up")
    func recording() async throws {
        let id = "1a00b3c4-5d6e-4f70-8192-a3b4c5d6e7f8"
        func call(_ state: String) -> String {
            #"{"callConnectionId": "\#(id)", "serverCallId": "server-call", "callConnectionState": "\#(state)"}"#
        }
        let run = try await ProgramRun(
            "RecordCall",
            "+18005551234",
            "+14255550123",
            "0",
            environment: ["CALLBACK_URI": "https://contoso.com/calls"],
            responding: [
                .json(201, call("connecting")),
                .json(200, call("connected")),
                .json(200, #"{"recordingId": "recording-1", "recordingState": "active"}"#),
                WireResponse(204),
            ]
        )
        #expect(
            run.lines == [
                "Recording as recording-1.", "The event RecordingFileStatusUpdated tells where the recording is.",
            ]
        )
        let path = "/calling/callConnections"
        #expect(
            run.requests == [
                "POST \(path)", "GET \(path)/\(id)", "POST /calling/recordings", "POST \(path)/\(id):terminate",
            ]
        )
    }

    @Test("replaces the trunks and routes")
    func routes() async throws {
        let old = #"{"trunks": {"old.contoso.com": {"sipSignalingPort": 5061}}, "routes": []}"#
        let new = """
            {"trunks": {"sbc.contoso.com": {"sipSignalingPort": 5061}}, \
            "routes": [{"name": "All", "numberPattern": "\\\\+[1-9]\\\\d+", "trunks": ["sbc.contoso.com"]}]}
            """
        let run = try await ProgramRun(
            "RouteCalls",
            "sbc.contoso.com",
            "5061",
            responding: [.json(200, old), .json(200, new)]
        )
        #expect(run.lines == [#"All: \+[1-9]\d+ to ["sbc.contoso.com"]"#])
        #expect(run.requests == ["GET /sip", "PATCH /sip"])
    }

    @Test("searches for a phone number, and prints its price")
    func phoneNumber() async throws {
        let api = "api-version=2025-06-01"
        let search = [
            ("Operation-Location", "/phoneNumbers/operations/search_1?\(api)"),
            ("Location", "/availablePhoneNumbers/searchResults/1?\(api)"),
        ]
        let found = """
            {"searchId": "1", "phoneNumbers": ["+18005551234"], "phoneNumberType": "tollFree", \
            "assignmentType": "application", "capabilities": {"calling": "none", "sms": "outbound"}, \
            "cost": {"amount": 2.05, "currencyCode": "USD", "billingFrequency": "monthly"}, \
            "searchExpiresBy": "2026-01-10T10:16:00Z"}
            """
        let run = try await ProgramRun(
            "SearchPhoneNumber",
            "US",
            responding: [
                WireResponse(202, headers: search), .json(200, #"{"status": "succeeded"}"#), .json(200, found),
            ]
        )
        #expect(run.lines == ["+18005551234 for 2.05 USD, monthly"])
        #expect(
            run.requests == [
                "POST /availablePhoneNumbers/countries/US/:search", "GET /phoneNumbers/operations/search_1",
                "GET /availablePhoneNumbers/searchResults/1",
            ]
        )
    }

    @Test("offers a job to a worker, who takes it and completes it")
    func offer() async throws {
        let offer = "7a5d8f20-6c41-4b39-9d0e-3f2b1c4a5e60"
        let assignment = "c3b2a190-8d7e-4f65-8a4b-5c6d7e8f9a0b"
        let worker = """
            {"etag": "2", "id": "ada", "state": "active", "offers": [{"offerId": "\(offer)", "jobId": "order-42", \
            "capacityCost": 1, "offeredAt": "2026-01-05T10:00:00Z", "expiresAt": "2026-01-05T10:01:00Z"}]}
            """
        let run = try await ProgramRun(
            "TakeOffer",
            responding: [
                .json(201, #"{"etag": "1", "id": "longest-idle"}"#),
                .json(201, #"{"etag": "1", "id": "support", "distributionPolicyId": "longest-idle"}"#),
                .json(201, #"{"etag": "1", "id": "ada", "state": "active"}"#),
                .json(201, #"{"etag": "1", "id": "order-42", "status": "created"}"#),
                .json(200, worker),
                .json(200, #"{"assignmentId": "\#(assignment)", "jobId": "order-42", "workerId": "ada"}"#),
                .json(200, "{}"),
                .json(200, "{}"),
                .json(200, #"{"etag": "3", "id": "ada", "state": "inactive"}"#),
            ]
        )
        #expect(run.lines == ["Ada works on order-42."])
        let job = "/routing/jobs/order-42"
        #expect(
            run.requests == [
                "PATCH /routing/distributionPolicies/longest-idle", "PATCH /routing/queues/support",
                "PATCH /routing/workers/ada", "PATCH \(job)", "GET /routing/workers/ada",
                "POST /routing/workers/ada/offers/\(offer):accept",
                "POST \(job)/assignments/\(assignment):complete", "POST \(job)/assignments/\(assignment):close",
                "PATCH /routing/workers/ada",
            ]
        )
    }
}
