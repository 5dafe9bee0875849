// SPDX-License-Identifier: MIT

import ACSPhoneNumbers

extension WireCall {
    static let phoneNumbers =
        phoneNumberLists + phoneNumberOperations + reservations + [
            WireCall("browseAvailableNumbers") {
                let request = PhoneNumbersBrowseRequest(
                    phoneNumberType: .tollFree,
                    capabilities: .init(calling: .unavailable, sms: .outbound),
                    assignmentType: .application,
                    phoneNumberPrefixes: ["800", "888"]
                )
                let found = try await $0.numbers.browseAvailableNumbers(countryCode: "US", request)
                return [try .model(["phoneNumbers": found.phoneNumbers.map(WholeNumber.init)])]
            },
            WireCall("getSearchResult") { [try .model(try await $0.numbers.getSearchResult(searchID: search))] },
            WireCall("getPurchasedPhoneNumber") {
                [try .model(try await $0.numbers.getPurchasedPhoneNumber(phoneNumber: "+14255550123"))]
            },
            WireCall("searchOperatorInformation") {
                [try .model(try await $0.numbers.searchOperatorInformation(.init(phoneNumbers: ["+14255550123"])))]
            },
            WireCall("searchOperatorDetails") {
                let request = OperatorInformationRequest(
                    phoneNumbers: ["+14255550123", "+14255550124"],
                    options: .init(includeAdditionalOperatorDetails: true)
                )
                return [try .model(try await $0.numbers.searchOperatorInformation(request))]
            },
            WireCall("getOperation") {
                [try .model(try await $0.numbers.getOperation(operationID: "search_\(search)"))]
            },
            WireCall("cancelOperation") {
                try await $0.numbers.cancelOperation(operationID: "search_\(search)")
                return [.nothing]
            },
        ]

    static let search = "0d6e7a5c-9f63-4a3f-8f2f-8c5a2d6b7f10"
}
