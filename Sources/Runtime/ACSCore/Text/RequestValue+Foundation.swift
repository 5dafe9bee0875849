// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: RequestValue {
    /// The UUID in lower case, as in RFC 9562 section 4. Foundation prints upper case.
    public var requestText: String { uuidString.lowercased() }
}

extension URL: RequestValue {
    /// The URL as it was given.
    public var requestText: String { absoluteString }
}

extension Decimal: RequestValue {
    /// All digits of the number, without an exponent.
    public var requestText: String { description }
}
