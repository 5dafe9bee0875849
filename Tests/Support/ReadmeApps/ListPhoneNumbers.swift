// SPDX-License-Identifier: MIT

// begin: list-phone-numbers
import ACSPhoneNumbers

// end: list-phone-numbers

func listPhoneNumbers() async throws {
    // begin: list-phone-numbers
    let numbers = PhoneNumbersClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
    for try await number in numbers.listPurchasedPhoneNumbers() {
        print(number.phoneNumber, number.capabilities.sms.rawValue)
    }
    // end: list-phone-numbers
}
