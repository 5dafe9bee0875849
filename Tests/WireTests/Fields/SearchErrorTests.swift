// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import StallLimit
import Testing

@Suite("The result of a search for numbers", .stallLimit)
struct SearchErrorTests {
    @Test(
        "is read whatever form its error and that error's code have",
        arguments: [
            ("0", #""NoError""#, 0, .noError), (#""17""#, #""OutOfStock""#, 17, .outOfStock),
            (#""Sold""#, "5", nil, .init(rawValue: "5")),
            ("17", #"{"code":"OutOfStock","message":"None."}"#, 17, .outOfStock),
            (#"{"code":17}"#, #"[{"code":"NoWallet"}]"#, 17, .noWallet),
        ] as [(String, String, Int64?, PhoneNumberSearchFailure)]
    )
    func reading(_ code: String, _ error: String, _ number: Int64?, _ failure: PhoneNumberSearchFailure) throws {
        let json = """
            {"searchId": "s", "phoneNumbers": ["+14255550123"], "phoneNumberType": "tollFree", \
            "assignmentType": "application", "capabilities": {"calling": "none", "sms": "none"}, \
            "cost": {"amount": 2, "currencyCode": "USD", "billingFrequency": "monthly"}, \
            "searchExpiresBy": "2026-01-10T10:16:00Z", "errorCode": \(code), "error": \(error)}
            """
        let result = try ServiceJSON.decode(PhoneNumberSearchResult.self, from: Array(json.utf8))
        #expect(result.errorCode?.number == number)
        #expect(result.error == failure)
        #expect(result.searchID == "s")
    }
}
