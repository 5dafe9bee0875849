// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import ACSTesting
import StallLimit
import Testing

@Suite("A change of a phone number's capabilities", .stallLimit)
struct FailedResultTests {
    /// Makes the change, whose operation succeeds by its status, and returns what the number's address responds with.
    private func change(responding number: String) async throws -> PurchasedPhoneNumber {
        let transport = ScriptedTransport()
        let (monitor, path) = ("/phoneNumbers/operations/1", "/phoneNumbers/+14255550123")
        transport.on(.patch, "\(path)/capabilities", response: .accepted(monitor: monitor, result: path))
        transport.on(.get, monitor, response: .state("succeeded"))
        transport.on(.get, path, response: .json(200, number))
        let client = PhoneNumbersClient(connectionString: try .testing, options: .testing(transport))
        let change = try await client.beginUpdateCapabilities(
            phoneNumber: "+14255550123",
            .init(sms: .set(.outbound))
        )
        return try await change.result()
    }

    private static let number = #"""
        "id":"14255550123","phoneNumber":"+14255550123","countryCode":"US","phoneNumberType":"tollFree",
        "capabilities":{"calling":"none","sms":"none"},"assignmentType":"application",
        "purchaseDate":"2026-01-10T10:00:00Z",
        "cost":{"amount":2,"isoCurrencySymbol":"USD","currencyCode":"USD","billingFrequency":"monthly"}
        """#

    @Test("fails if the number's body says that it failed", arguments: ["failed", "Failed"])
    func failed(_ word: String) async throws {
        let body = #"{"status":"\#(word)","error":{"code":"NotSupported","message":"No text."},\#(Self.number)}"#
        let error = try await #require(throws: ACSError.self) { _ = try await change(responding: body) }
        #expect(error.kind == .operationFailed)
        #expect(error.code == "NotSupported" && error.message == "No text.")
    }

    @Test("returns the number if its body has no status")
    func succeeded() async throws {
        let number = try await change(responding: "{\(Self.number)}")
        #expect(number.phoneNumber == "+14255550123" && number.capabilities.sms == .unavailable)
    }
}
