// SPDX-License-Identifier: MIT

import ACSPhoneNumbers

extension WireCall {
    static let phoneNumberLists = [
        WireCall("listAvailableCountries") {
            try await $0.numbers.listAvailableCountries(acceptLanguage: "en-US").decoded(named: "countries")
        },
        WireCall("listAvailableLocalities") {
            try await $0.numbers
                .listAvailableLocalities(
                    countryCode: "US",
                    skip: 5,
                    administrativeDivision: "WA",
                    phoneNumberType: .geographic,
                    acceptLanguage: "fr-FR"
                )
                .decoded(named: "phoneNumberLocalities")
        },
        WireCall("listAreaCodes") {
            try await $0.numbers
                .listAreaCodes(
                    countryCode: "US",
                    phoneNumberType: .geographic,
                    assignmentType: .person,
                    locality: "Mercer Island & more",
                    administrativeDivision: "WA",
                    acceptLanguage: "de-DE"
                )
                .decoded(named: "areaCodes")
        },
        WireCall("listOfferings") {
            try await $0.numbers
                .listOfferings(
                    countryCode: "US",
                    phoneNumberType: .tollFree,
                    assignmentType: .application,
                    acceptLanguage: "es-US"
                )
                .decoded(named: "phoneNumberOfferings")
        },
        WireCall("listReservations") {
            try await $0.numbers.listReservations(maxPageSize: 10).decoded(named: "reservations") {
                WholeReservation($0)
            }
        },
        WireCall("listPurchasedPhoneNumbers") {
            try await $0.numbers.listPurchasedPhoneNumbers().decoded(named: "phoneNumbers")
        },
    ]
}
