// SPDX-License-Identifier: MIT

import ACSPhoneNumbers
import Foundation

/// Searches for a toll-free number that can send text messages: `swift run SearchPhoneNumber US`.
///
/// A program for a terminal: it prints the numbers and their price.
@main
struct SearchPhoneNumber {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 2 else {
            FileHandle.standardError.write(Data("usage: SearchPhoneNumber COUNTRY\n".utf8))
            exit(64)
        }
        let numbers = PhoneNumbersClient(connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"))
        let search = try await numbers.beginSearch(
            country: arguments[1],
            type: .tollFree,
            assignment: .application,
            capabilities: .init(sms: .outbound)
        )
        let offer = try await search.result()
        // The service reserves the numbers for a while. `beginPurchase(of: offer)` buys them.
        for number in offer.phoneNumbers {
            print("\(number) for \(offer.cost.amount) \(offer.cost.currencyCode), \(offer.cost.billingFrequency)")
        }
    }
}
