// SPDX-License-Identifier: MIT

// begin: list-phone-numbers
import ACSPhoneNumbers

// end: list-phone-numbers

func listPhoneNumbers() async throws -> [String] {
    var found: [String] = []
    // begin: list-phone-numbers
    let numbers = PhoneNumbersClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
    for try await number in numbers.listPurchasedPhoneNumbers() {
        print(number.phoneNumber, number.capabilities.sms)
        // end: list-phone-numbers
        found.append(number.phoneNumber)
        // begin: list-phone-numbers
    }
    // end: list-phone-numbers
    return found
}
