// SPDX-License-Identifier: MIT

import ACSPhoneNumbers
import Foundation

/// An available number with the fields that the service sets, which the model itself never writes.
struct WholeNumber: Encodable {
    let id: String?
    let countryCode: String
    let phoneNumber: String?
    let capabilities: PhoneNumberCapabilities
    let phoneNumberType: PhoneNumberType
    let assignmentType: PhoneNumberAssignmentType
    let cost: PhoneNumberCost?
    let status: PhoneNumberAvailabilityStatus?
    let isAgreementToNotResellRequired: Bool?
    let error: ServiceError?

    init(_ number: AvailablePhoneNumber) {
        id = number.id
        countryCode = number.countryCode
        phoneNumber = number.phoneNumber
        capabilities = number.capabilities
        phoneNumberType = number.phoneNumberType
        assignmentType = number.assignmentType
        cost = number.cost
        status = number.status
        isAgreementToNotResellRequired = number.isAgreementToNotResellRequired
        error = number.error
    }
}

/// A reservation of such numbers.
struct WholeReservation: Encodable {
    let id: String?
    let expiresAt: Date?
    let phoneNumbers: [String: WholeNumber?]?
    let status: ReservationStatus?

    init(_ reservation: PhoneNumberReservation) {
        id = reservation.id
        expiresAt = reservation.expiresAt
        phoneNumbers = reservation.phoneNumbers?.mapValues { $0.map(WholeNumber.init) }
        status = reservation.status
    }
}
