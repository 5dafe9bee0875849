// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import StallLimit
import Testing
import TransportKinds
import WireServer

@Suite("A long-running operation can be cancelled, and another process can resume it", .stallLimit)
struct LongRunningTests {
    @Test(arguments: TransportKind.allCases)
    func search(_ kind: TransportKind) async throws {
        let request = PhoneNumberSearchRequest(
            phoneNumberType: .tollFree,
            assignmentType: .application,
            capabilities: .init(calling: .unavailable, sms: .outbound)
        )
        try await check(
            kind,
            "POST /availablePhoneNumbers/countries/US/:search",
            result: "/availablePhoneNumbers/searchResults/s",
            body: ("search", 2),
            begin: { try await $0.beginSearch(countryCode: "US", request) },
            resume: { try $0.resumeSearch(from: $1) }
        )
    }

    @Test(arguments: TransportKind.allCases)
    func updateCapabilities(_ kind: TransportKind) async throws {
        try await check(
            kind,
            "PATCH /phoneNumbers/%2B1/capabilities",
            result: "/phoneNumbers/%2B1",
            body: ("updateCapabilities", 2),
            begin: { try await $0.beginUpdateCapabilities(phoneNumber: "+1", .init(sms: .set(.outbound))) },
            resume: { try $0.resumeUpdateCapabilities(from: $1) }
        )
    }

    @Test(arguments: TransportKind.allCases)
    func purchase(_ kind: TransportKind) async throws {
        try await check(
            kind,
            "POST /availablePhoneNumbers/:purchase",
            begin: { try await $0.beginPurchase(.init(searchID: "s")) },
            resume: { try $0.resumePurchase(from: $1) }
        )
    }

    @Test(arguments: TransportKind.allCases)
    func purchaseReservation(_ kind: TransportKind) async throws {
        try await check(
            kind,
            "POST /availablePhoneNumbers/reservations/r/:purchase",
            begin: { try await $0.beginPurchaseReservation(reservationID: "r") },
            resume: { try $0.resumePurchaseReservation(from: $1) }
        )
    }

    @Test(arguments: TransportKind.allCases)
    func release(_ kind: TransportKind) async throws {
        try await check(
            kind,
            "DELETE /phoneNumbers/%2B1",
            begin: { try await $0.beginRelease(phoneNumber: "+1") },
            resume: { try $0.resumeRelease(from: $1) }
        )
    }

    /// Begins an operation, cancels it in vain, and resumes it with a second client.
    ///
    /// - Parameters:
    ///   - first: The request that begins it.
    ///   - result: The address of the result.
    ///   - body: The recorded case and exchange whose response is the result.
    private func check<Result: Sendable>(
        _ kind: TransportKind,
        _ first: String,
        result: String? = nil,
        body: (name: String, exchange: Int)? = nil,
        begin: (PhoneNumbersClient) async throws -> LongRunningOperation<Result>,
        resume: (PhoneNumbersClient, ResumeToken) throws -> LongRunningOperation<Result>
    ) async throws {
        let monitor = "/phoneNumbers/operations/o%20%2B"
        var headers = [("Operation-Location", "\(monitor)?api-version=2025-06-01")]
        var responses = [WireResponse(204), .json(200, #"{"status": "succeeded"}"#)]
        var requests = [first, "DELETE \(monitor)", "GET \(monitor)"]
        if let result, let body {
            headers.append(("Location", "\(result)?api-version=2025-06-01"))
            let recorded = try #require(Expectations(file: "phone-numbers").cases.first { $0.name == body.name })
            responses.append(.json(200, try #require(recorded.exchanges[body.exchange].response.body).text))
            requests.append("GET \(result)")
        }
        try await WireServer.run(responding: [WireResponse(202, headers: headers)] + responses) { server in
            let operation = try await begin(try Resource(server, kind).numbers)
            #expect(operation.id == "o +")
            try await operation.cancel()
            let token = try ResumeToken(operation.resumeToken.string)
            _ = try await resume(try Resource(server, kind).numbers, token).result()
            #expect(server.requests.map { "\($0.method) \($0.path)" } == requests)
            #expect(server.requests.allSatisfy { $0.query.map(\.value) == ["2025-06-01"] })
            #expect(server.refusals == [])
        }
    }
}
