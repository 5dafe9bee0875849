// SPDX-License-Identifier: MIT

public import ACSCore

extension PhoneNumbersClient {
    /// Searches for numbers to buy, and reserves those found for a while; the result says until when.
    ///
    /// - Parameters:
    ///   - country: The two-letter country code (ISO 3166-1).
    ///   - type: How a number is tied to a place.
    ///   - assignment: Whether a number is for a person or an application.
    ///   - capabilities: The required capabilities of a number.
    ///   - areaCode: The area code of the numbers; `nil` for any.
    ///   - quantity: How many numbers to reserve; at least 1.
    ///   - options: Options for this call.
    /// - Returns: The running operation. Buy its result with ``beginPurchase(of:agreeToNotResell:options:)``.
    /// - Throws: ``ACSError`` if the call fails.
    public func beginSearch(
        country: String,
        type: PhoneNumberType,
        assignment: PhoneNumberAssignmentType,
        capabilities: PhoneNumberCapabilities,
        areaCode: String? = nil,
        quantity: Int32 = 1,
        options: CallOptions = .init()
    ) async throws -> LongRunningOperation<PhoneNumberSearchResult> {
        let request = PhoneNumberSearchRequest(
            phoneNumberType: type,
            assignmentType: assignment,
            capabilities: capabilities,
            areaCode: areaCode,
            quantity: quantity
        )
        return try await beginSearch(countryCode: country, request, options: options)
    }

    /// Buys the numbers that a search has found.
    ///
    /// - Parameters:
    ///   - offer: The result of the search.
    ///   - agreeToNotResell: Must be `true` if ``PhoneNumberSearchResult/isAgreementToNotResellRequired`` is.
    ///   - options: Options for this call.
    /// - Returns: The running operation. Store its `resumeToken` before you wait, because repeating the purchase is not
    ///   safe.
    /// - Throws: ``ACSError`` if the call fails.
    public func beginPurchase(
        of offer: PhoneNumberSearchResult,
        agreeToNotResell: Bool = false,
        options: CallOptions = .init()
    ) async throws -> LongRunningOperation<Void> {
        let request = PhoneNumberPurchaseRequest(searchID: offer.searchID, agreeToNotResell: agreeToNotResell)
        return try await beginPurchase(request, options: options)
    }
}

extension PhoneNumberCapabilities {
    /// Text messages only, without calls.
    public init(sms: PhoneNumberCapabilityType) {
        self.init(calling: .unavailable, sms: sms)
    }

    /// Calls only, without text messages.
    public init(calling: PhoneNumberCapabilityType) {
        self.init(calling: calling, sms: .unavailable)
    }
}

extension PhoneNumberSearchFailure {
    /// Reads a word, a number, or the code of an error that is an object. The reason for a failure must not hide the
    /// search that it belongs to.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try ServiceErrorCode(from: decoder).rawValue)
    }
}
