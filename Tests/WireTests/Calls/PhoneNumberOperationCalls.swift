// SPDX-License-Identifier: MIT

import ACSPhoneNumbers

extension WireCall {
    static let phoneNumberOperations = [
        WireCall("search") {
            let request = PhoneNumberSearchRequest(
                phoneNumberType: .tollFree,
                assignmentType: .application,
                capabilities: .init(calling: .inbound, sms: .inboundAndOutbound),
                areaCode: "833",
                quantity: 2
            )
            return try await $0.numbers.beginSearch(countryCode: "US", request).decoded()
        },
        WireCall("searchForOne") {
            let request = PhoneNumberSearchRequest(
                phoneNumberType: .tollFree,
                assignmentType: .application,
                capabilities: .init(calling: .unavailable, sms: .outbound)
            )
            return try await $0.numbers.beginSearch(countryCode: "US", request).decoded()
        },
        WireCall("purchase") {
            let request = PhoneNumberPurchaseRequest(searchID: search, agreeToNotResell: true)
            return try await $0.numbers.beginPurchase(request).decoded()
        },
        WireCall("purchaseToResell") {
            try await $0.numbers.beginPurchase(.init(searchID: search)).decoded()
        },
        WireCall("updateCapabilities") {
            let changes = PhoneNumberCapabilitiesUpdate(
                calling: .set(.unavailable),
                sms: .set(.inboundAndOutbound)
            )
            return try await $0.numbers.beginUpdateCapabilities(phoneNumber: "+14255550123", changes).decoded()
        },
        WireCall("release") {
            try await $0.numbers.beginRelease(phoneNumber: "+14255550123").decoded()
        },
    ]
}
