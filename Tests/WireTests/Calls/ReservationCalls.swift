// SPDX-License-Identifier: MIT

import ACSPhoneNumbers
import Foundation

extension WireCall {
    static let reservations = [
        WireCall("createOrUpdateReservation") {
            let changes = PhoneNumberReservationPatch(
                phoneNumbers: .set(["bzQyNTU1NTAxMjM": try offered, "bzE4MDA1NTUwMTEx": nil])
            )
            let reserved = try await $0.numbers.createOrUpdateReservation(reservationID: reservation, changes)
            return [try .model(WholeReservation(reserved))]
        },
        WireCall("getReservation") {
            [try .model(WholeReservation(try await $0.numbers.getReservation(reservationID: reservation)))]
        },
        WireCall("deleteReservation") {
            try await $0.numbers.deleteReservation(reservationID: reservation)
            return [.nothing]
        },
        WireCall("purchaseReservation") {
            try await $0.numbers.beginPurchaseReservation(reservationID: reservation).decoded()
        },
    ]

    /// A number as the service offers it, with fields that are not sent back.
    private static var offered: AvailablePhoneNumber {
        get throws {
            let json = """
                {
                    "id": "bzQyNTU1NTAxMjM", "countryCode": "US", "phoneNumber": "+14255550123",
                    "capabilities": {"calling": "inbound", "sms": "inbound+outbound"},
                    "phoneNumberType": "tollFree", "assignmentType": "application",
                    "cost": {"amount": 2, "currencyCode": "USD", "billingFrequency": "monthly"},
                    "status": "available", "isAgreementToNotResellRequired": true
                }
                """
            return try JSONDecoder().decode(AvailablePhoneNumber.self, from: Data(json.utf8))
        }
    }

    private static let reservation = "6d4f2f3e-8f7a-4a53-9a2d-2f7a5be1c0aa"
}
