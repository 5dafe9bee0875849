// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: HeaderValue {
    /// Reads a UUID in letters of any case.
    public init?(headerText: String) { self.init(uuidString: headerText) }
}

extension URL: HeaderValue {
    /// Reads a URL.
    public init?(headerText: String) { self.init(string: headerText) }
}

extension Decimal: HeaderValue {
    /// Reads a decimal number.
    public init?(headerText: String) {
        // Foundation ignores what follows the number, and `Double` does not. Its range is larger than `Decimal`'s.
        guard Double(decimalText: headerText) != nil, let value = Decimal(string: headerText), value.isFinite else {
            return nil
        }
        self = value
    }
}
