// SPDX-License-Identifier: MIT

// begin: buy-phone-number
import ACSPhoneNumbers

// end: buy-phone-number

func buyPhoneNumber(
    numbers: PhoneNumbersClient,
    store: (ResumeToken) throws -> Void
) async throws {
    // begin: buy-phone-number
    let search = try await numbers.beginSearch(
        country: "US",
        type: .tollFree,
        assignment: .application,
        capabilities: .init(sms: .outbound),
        quantity: 1
    )
    for try await status in search.statuses { print(status) }
    let offer = try await search.result()
    let purchase = try await numbers.beginPurchase(of: offer)
    try store(purchase.resumeToken)  // before the first wait: another process can resume from here
    try await purchase.result()
    // end: buy-phone-number
}
