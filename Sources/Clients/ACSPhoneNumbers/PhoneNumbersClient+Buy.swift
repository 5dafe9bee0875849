// SPDX-License-Identifier: MIT

public import ACSCore

extension PhoneNumbersClient {
    /// Searches for numbers to buy and holds those found for a while; the result says until when.
    ///
    /// - Parameters:
    ///   - country: Two letters, ISO 3166-1.
    ///   - type: How a number is tied to a place.
    ///   - assignment: Whom a number is assigned to.
    ///   - capabilities: What a number must be able to do.
    ///   - areaCode: Only numbers with this area code.
    ///   - quantity: How many numbers to hold; at least 1.
    ///   - options: What this call does differently.
    /// - Returns: The running operation, whose result can be bought with ``beginPurchase(of:agreeToNotResell:options:)``.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached.
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
    ///   - offer: What the search found.
    ///   - agreeToNotResell: Must be true where ``PhoneNumberSearchResult/isAgreementToNotResellRequired`` is.
    ///   - options: What this call does differently.
    /// - Returns: The running operation. Store its `resumeToken` before you wait: it is not safe to buy again.
    /// - Throws: ``ACSError`` when the service refuses the call or cannot be reached.
    public func beginPurchase(
        of offer: PhoneNumberSearchResult,
        agreeToNotResell: Bool = false,
        options: CallOptions = .init()
    ) async throws -> LongRunningOperation<Void> {
        let request = PhoneNumberPurchaseRequest(searchID: offer.searchID, agreeToNotResell: agreeToNotResell)
        return try await beginPurchase(request, options: options)
    }
}
