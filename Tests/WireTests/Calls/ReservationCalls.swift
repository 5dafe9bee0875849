// SPDX-License-Identifier: MIT

import ACSPhoneNumbers

extension WireCall {
    static let reservations = [
        WireCall("createOrUpdateReservation") {
            let number = AvailablePhoneNumber(
                countryCode: "US",
                capabilities: .init(calling: .inbound, sms: .inboundAndOutbound),
                phoneNumberType: .tollFree,
                assignmentType: .application
            )
            let changes = PhoneNumberReservationPatch(
                phoneNumbers: .set(["bzQyNTU1NTAxMjM": number, "bzE4MDA1NTUwMTEx": nil])
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

    private static let reservation = "6d4f2f3e-8f7a-4a53-9a2d-2f7a5be1c0aa"
}
