// Recorded by ExampleTests from phone-numbers.examples.yaml; change the examples, not this file.
// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import ACSTesting

extension ExampleCalls {
    enum PhoneNumbersClientCalls {
        static let all: [String: Call] = [
            "search.oneNumberForMessages": searchOneNumberForMessages,
            "search.twoNumbersOfAnAreaCode": searchTwoNumbersOfAnAreaCode,
            "listAvailableCountries.withLocalizedNames": listAvailableCountriesWithLocalizedNames,
            "listAvailableLocalities.ofAState": listAvailableLocalitiesOfAState,
            "listAreaCodes.ofATown": listAreaCodesOfATown,
            "listOfferings.ofTollFreeNumbers": listOfferingsOfTollFreeNumbers,
            "browseAvailableNumbers.tollFreeNumbersForMessages": browseAvailableNumbersTollFreeNumbersForMessages,
            "getSearchResult.ofAnEarlierSearch": getSearchResultOfAnEarlierSearch,
            "purchase.ofAStoredSearch": purchaseOfAStoredSearch,
            "createOrUpdateReservation.oneNumberIsRefused": createOrUpdateReservationOneNumberIsRefused,
            "createOrUpdateReservation.withoutOneOfItsNumbers": createOrUpdateReservationWithoutOneOfItsNumbers,
            "listReservations.thatCanBeBought": listReservationsThatCanBeBought,
            "getReservation.withItsNumbers": getReservationWithItsNumbers,
            "deleteReservation.withItsNumbers": deleteReservationWithItsNumbers,
            "purchaseReservation.ofAllNumbers": purchaseReservationOfAllNumbers,
            "listPurchasedPhoneNumbers.forMessages": listPurchasedPhoneNumbersForMessages,
            "getPurchasedPhoneNumber.withItsCapabilities": getPurchasedPhoneNumberWithItsCapabilities,
            "getPurchasedPhoneNumber.ofAnotherResource": getPurchasedPhoneNumberOfAnotherResource,
            "updateCapabilities.messagesOnly": updateCapabilitiesMessagesOnly,
            "release.ofAPurchasedNumber": releaseOfAPurchasedNumber,
            "searchOperatorInformation.ofOneNumber": searchOperatorInformationOfOneNumber,
            "getOperation.ofASearch": getOperationOfASearch,
            "cancelOperation.thatStillRuns": cancelOperationThatStillRuns,
        ]

        static func searchOneNumberForMessages(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let search = try await client.beginSearch(
                country: "US",
                type: .tollFree,
                assignment: .application,
                capabilities: .init(sms: .outbound)
            )
            print("Searching as \(search.id).")
            returned.append(search)
        }

        static func searchTwoNumbersOfAnAreaCode(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let search = try await client.beginSearch(
                country: "US",
                type: .tollFree,
                assignment: .application,
                capabilities: .init(calling: .inbound, sms: .inboundAndOutbound),
                areaCode: "833",
                quantity: 2
            )
            print("Searching as \(search.id).")
            returned.append(search)
        }

        static func listAvailableCountriesWithLocalizedNames(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await country in client.listAvailableCountries(acceptLanguage: "en-US") {
                returned.append(country)
                print(country.countryCode, country.localizedName)
            }
        }

        static func listAvailableLocalitiesOfAState(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let towns = client.listAvailableLocalities(
                countryCode: "US",
                administrativeDivision: "WA",
                phoneNumberType: .geographic
            )
            for try await town in towns {
                returned.append(town)
                print(town.localizedName)
            }
        }

        static func listAreaCodesOfATown(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let codes = client.listAreaCodes(
                countryCode: "US",
                phoneNumberType: .geographic,
                assignmentType: .person,
                locality: "Tacoma",
                administrativeDivision: "WA"
            )
            for try await code in codes {
                returned.append(code)
                print(code.areaCode ?? "")
            }
        }

        static func listOfferingsOfTollFreeNumbers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await offering in client.listOfferings(countryCode: "US", phoneNumberType: .tollFree) {
                returned.append(offering)
                print(offering.cost.amount, offering.cost.currencyCode, offering.cost.billingFrequency)
            }
        }

        static func browseAvailableNumbersTollFreeNumbersForMessages(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let request = PhoneNumbersBrowseRequest(
                phoneNumberType: .tollFree,
                capabilities: .init(calling: .unavailable, sms: .outbound),
                assignmentType: .application,
                phoneNumberPrefixes: ["800", "888"]
            )
            let found = try await client.browseAvailableNumbers(countryCode: "US", request)
            for number in found.phoneNumbers { print(number.phoneNumber ?? "") }
            returned.append(found)
        }

        static func getSearchResultOfAnEarlierSearch(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let offer = try await client.getSearchResult(searchID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
            print(offer.phoneNumbers, offer.cost.amount, offer.searchExpiresBy)
            returned.append(offer)
        }

        static func purchaseOfAStoredSearch(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let purchase = try await client.beginPurchase(
                .init(searchID: "c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3", agreeToNotResell: true)
            )
            print("Store \(purchase.resumeToken.string) before you wait.")
            returned.append(purchase)
        }

        static func createOrUpdateReservationOneNumberIsRefused(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let number = AvailablePhoneNumber(
                countryCode: "US",
                capabilities: .init(calling: .inbound, sms: .inboundAndOutbound),
                phoneNumberType: .tollFree,
                assignmentType: .application
            )
            let reservation = try await client.createOrUpdateReservation(
                reservationID: "7e5b0d94-1c83-4f6a-b2e9-d40a6c8f3e17",
                .init(phoneNumbers: .set(["bzE4MDA1NTUwMTMw": number]))
            )
            for failure in reservation.failed { print(failure.id ?? "", failure.error?.message ?? "") }
            returned.append(reservation)
        }

        static func createOrUpdateReservationWithoutOneOfItsNumbers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let reservation = try await client.createOrUpdateReservation(
                reservationID: "7e5b0d94-1c83-4f6a-b2e9-d40a6c8f3e17",
                .init(phoneNumbers: .set(["bzE4MDA1NTUwMTMw": nil]))
            )
            print(reservation.succeeded.count)
            returned.append(reservation)
        }

        static func listReservationsThatCanBeBought(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await reservation in client.listReservations() where reservation.status == .active {
                returned.append(reservation)
                print(reservation.id ?? "")
            }
        }

        static func getReservationWithItsNumbers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let reservation = try await client.getReservation(reservationID: "7e5b0d94-1c83-4f6a-b2e9-d40a6c8f3e17")
            print(reservation.succeeded.compactMap(\.phoneNumber))
            returned.append(reservation)
        }

        static func deleteReservationWithItsNumbers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.deleteReservation(reservationID: "7e5b0d94-1c83-4f6a-b2e9-d40a6c8f3e17")
        }

        static func purchaseReservationOfAllNumbers(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let purchase = try await client.beginPurchaseReservation(
                reservationID: "7e5b0d94-1c83-4f6a-b2e9-d40a6c8f3e17",
                .init(agreeToNotResell: true)
            )
            print("Store \(purchase.resumeToken.string) before you wait.")
            returned.append(purchase)
        }

        static func listPurchasedPhoneNumbersForMessages(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            for try await number in client.listPurchasedPhoneNumbers() where number.capabilities.sms != .unavailable {
                returned.append(number)
                print(number.phoneNumber, number.cost.amount)
            }
        }

        static func getPurchasedPhoneNumberWithItsCapabilities(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let number = try await client.getPurchasedPhoneNumber(phoneNumber: "+18005550130")
            print(number.capabilities.sms, number.cost.amount)
            returned.append(number)
        }

        static func getPurchasedPhoneNumberOfAnotherResource(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            do {
                let number = try await client.getPurchasedPhoneNumber(phoneNumber: "+18005550199")
                print(number.capabilities.sms)
            } catch let error as ACSError where error.kind == .notFound {
                print("The resource does not own this number.")
            }
        }

        static func updateCapabilitiesMessagesOnly(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let update = try await client.beginUpdateCapabilities(
                phoneNumber: "+18005550130",
                .init(calling: .set(.unavailable), sms: .set(.inboundAndOutbound))
            )
            print("Changing as \(update.id).")
            returned.append(update)
        }

        static func releaseOfAPurchasedNumber(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let release = try await client.beginRelease(phoneNumber: "+18005550130")
            print("Releasing as \(release.id).")
            returned.append(release)
        }

        static func searchOperatorInformationOfOneNumber(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let found = try await client.searchOperatorInformation(.init(phoneNumbers: ["+14255550124"]))
            for number in found.values ?? [] { print(number.nationalFormat ?? "", number.operatorDetails?.name ?? "") }
            returned.append(found)
        }

        static func getOperationOfASearch(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            let operation = try await client.getOperation(
                operationID: "search_c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3"
            )
            if operation.status == .failed { print(operation.error?.message ?? "") }
            returned.append(operation)
        }

        static func cancelOperationThatStillRuns(
            _ transport: ScriptedTransport,
            _ returned: inout [any Sendable]
        ) async throws {
            let client = try PhoneNumbersClient(endpoint: .testing, credential: key, options: .testing(transport))
            try await client.cancelOperation(operationID: "search_c4a2e8d0-3f17-4b95-a6d8-2e7f90b1c5d3")
        }
    }
}
