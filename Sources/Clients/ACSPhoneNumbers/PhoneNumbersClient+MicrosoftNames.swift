// SPDX-License-Identifier: MIT

public import ACSCore

// Method names of Microsoft's packages and documentation, which lead to ours.

@available(*, unavailable, message: "Call beginSearch(country:type:assignment:capabilities:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `beginSearch(country:type:assignment:capabilities:)`.
    public var beginSearchAvailablePhoneNumbers: MicrosoftName<LongRunningOperation<PhoneNumberSearchResult>> {
        .init()
    }

    /// Microsoft's name for `beginSearch(country:type:assignment:capabilities:)`.
    public var startSearchAvailablePhoneNumbers: MicrosoftName<LongRunningOperation<PhoneNumberSearchResult>> {
        .init()
    }

    /// Microsoft's name for `beginSearch(country:type:assignment:capabilities:)`.
    public var searchAvailablePhoneNumbers: MicrosoftName<LongRunningOperation<PhoneNumberSearchResult>> { .init() }

    /// Microsoft's name for `beginSearch(country:type:assignment:capabilities:)`.
    public func beginSearchAvailablePhoneNumbers(
        countryCode: String,
        phoneNumberType: PhoneNumberType,
        assignmentType: PhoneNumberAssignmentType,
        capabilities: PhoneNumberCapabilities,
        areaCode: String? = nil,
        quantity: Int32 = 1
    ) async throws -> LongRunningOperation<PhoneNumberSearchResult> {
        try await MicrosoftName()()
    }

    /// Microsoft's name for `beginSearch(country:type:assignment:capabilities:)`.
    public func startSearchAvailablePhoneNumbers(
        countryCode: String,
        phoneNumberType: PhoneNumberType,
        assignmentType: PhoneNumberAssignmentType,
        capabilities: PhoneNumberCapabilities,
        areaCode: String? = nil,
        quantity: Int32 = 1
    ) async throws -> LongRunningOperation<PhoneNumberSearchResult> {
        try await MicrosoftName()()
    }
}

@available(*, unavailable, message: "Call beginPurchase(of:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `beginPurchase(of:)`.
    public var beginPurchasePhoneNumbers: MicrosoftName<LongRunningOperation<Void>> { .init() }

    /// Microsoft's name for `beginPurchase(of:)`.
    public var startPurchasePhoneNumbers: MicrosoftName<LongRunningOperation<Void>> { .init() }

    /// Microsoft's name for `beginPurchase(of:)`.
    public var purchasePhoneNumbers: MicrosoftName<LongRunningOperation<Void>> { .init() }
}

@available(*, unavailable, message: "Call beginRelease(phoneNumber:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `beginRelease(phoneNumber:)`.
    public var beginReleasePhoneNumber: MicrosoftName<LongRunningOperation<Void>> { .init() }

    /// Microsoft's name for `beginRelease(phoneNumber:)`.
    public var startReleasePhoneNumber: MicrosoftName<LongRunningOperation<Void>> { .init() }

    /// Microsoft's name for `beginRelease(phoneNumber:)`.
    public var releasePhoneNumber: MicrosoftName<LongRunningOperation<Void>> { .init() }
}

@available(*, unavailable, message: "Call beginUpdateCapabilities(phoneNumber:_:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `beginUpdateCapabilities(phoneNumber:_:)`.
    public var beginUpdatePhoneNumberCapabilities: MicrosoftName<LongRunningOperation<PurchasedPhoneNumber>> { .init() }

    /// Microsoft's name for `beginUpdateCapabilities(phoneNumber:_:)`.
    public var startUpdateCapabilities: MicrosoftName<LongRunningOperation<PurchasedPhoneNumber>> { .init() }

    /// Microsoft's name for `beginUpdateCapabilities(phoneNumber:_:)`.
    public var updatePhoneNumberCapabilities: MicrosoftName<LongRunningOperation<PurchasedPhoneNumber>> { .init() }
}

@available(*, unavailable, message: "Call listOfferings(countryCode:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `listOfferings(countryCode:)`.
    public var listAvailableOfferings: MicrosoftInstantName<PagedSequence<PhoneNumberOffering>> {
        .init(listOfferings(countryCode: ""))
    }

    /// Microsoft's name for `listOfferings(countryCode:)`.
    public var getAvailableOfferings: MicrosoftInstantName<PagedSequence<PhoneNumberOffering>> {
        .init(listOfferings(countryCode: ""))
    }
}

@available(*, unavailable, message: "Call listAreaCodes(countryCode:phoneNumberType:).")
extension PhoneNumbersClient {
    /// Microsoft's name for `listAreaCodes(countryCode:phoneNumberType:)`.
    public var listAvailableAreaCodes: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> { areaCodes }

    /// Microsoft's name for `listAreaCodes(countryCode:phoneNumberType:)`.
    public var listAvailableTollFreeAreaCodes: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> { areaCodes }

    /// Microsoft's name for `listAreaCodes(countryCode:phoneNumberType:)`.
    public var listAvailableGeographicAreaCodes: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> { areaCodes }

    /// Microsoft's name for `listAreaCodes(countryCode:phoneNumberType:)`.
    public var getAvailableAreaCodesTollFree: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> { areaCodes }

    /// Microsoft's name for `listAreaCodes(countryCode:phoneNumberType:)`.
    public var getAvailableAreaCodesGeographic: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> { areaCodes }

    private var areaCodes: MicrosoftInstantName<PagedSequence<PhoneNumberAreaCode>> {
        .init(listAreaCodes(countryCode: "", phoneNumberType: .tollFree))
    }
}

extension PhoneNumbersClient {
    /// Microsoft's name for `beginPurchaseReservation(reservationID:)`.
    @available(*, unavailable, message: "Call beginPurchaseReservation(reservationID:).")
    public var startPurchaseReservation: MicrosoftName<LongRunningOperation<Void>> { .init() }

    /// Microsoft's name for `browseAvailableNumbers(countryCode:_:)`.
    @available(*, unavailable, message: "Call browseAvailableNumbers(countryCode:_:).")
    public var browseAvailablePhoneNumbers: MicrosoftName<PhoneNumbersBrowseResult> { .init() }

    /// Microsoft's name for `getSearchResult(searchID:)`.
    @available(*, unavailable, message: "Call getSearchResult(searchID:).")
    public var getPhoneNumberSearchResult: MicrosoftName<PhoneNumberSearchResult> { .init() }

    /// Microsoft's name for `listPurchasedPhoneNumbers()`.
    @available(*, unavailable, message: "Call listPurchasedPhoneNumbers().")
    public var getPurchasedPhoneNumbers: MicrosoftInstantName<PagedSequence<PurchasedPhoneNumber>> {
        .init(listPurchasedPhoneNumbers())
    }

    /// Microsoft's name for `listAvailableCountries()`.
    @available(*, unavailable, message: "Call listAvailableCountries().")
    public var getAvailableCountries: MicrosoftInstantName<PagedSequence<PhoneNumberCountry>> {
        .init(listAvailableCountries())
    }

    /// Microsoft's name for `listAvailableLocalities(countryCode:)`.
    @available(*, unavailable, message: "Call listAvailableLocalities(countryCode:).")
    public var getAvailableLocalities: MicrosoftInstantName<PagedSequence<PhoneNumberLocality>> {
        .init(listAvailableLocalities(countryCode: ""))
    }

    /// Microsoft's name for `listReservations()`.
    @available(*, unavailable, message: "Call listReservations().")
    public var getReservations: MicrosoftInstantName<PagedSequence<PhoneNumberReservation>> {
        .init(listReservations())
    }

    /// Microsoft's name for `init(connectionString:options:)`.
    @available(*, unavailable, message: "Write try PhoneNumbersClient(connectionString: …).")
    public static var fromConnectionString: MicrosoftName<PhoneNumbersClient> { .init() }
}
