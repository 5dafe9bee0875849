// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A bearer token and the time at which it expires. Its text is never printed.
public struct AccessToken: Sendable, Hashable {
    /// The token, as sent in the `Authorization: Bearer` header.
    public let value: String
    /// When the token expires.
    public let expiresOn: Date
    /// When the issuer suggests refreshing the token, or `nil` if it does not say.
    public let refreshOn: Date?

    /// Creates a token from its text.
    ///
    /// - Parameters:
    ///   - value: The token's text.
    ///   - expiresOn: When the token expires.
    ///   - refreshOn: When the issuer suggests refreshing the token.
    public init(_ value: String, expiresOn: Date, refreshOn: Date? = nil) {
        self.value = value
        self.expiresOn = expiresOn
        self.refreshOn = refreshOn
    }
}

extension AccessToken {
    /// Whether a text can be sent as a token: printable ASCII, which can't end the header and start another.
    package static func canBeSent(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// When the token expires; its text is redacted.
    public var description: String { "AccessToken(<redacted>, expires on \(expiresOn.requestText))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror of the dates only.
    public var customMirror: Mirror {
        // Converted to text, because printing `Date.distantFuture` crashes on Linux.
        Mirror(self, children: ["expiresOn": expiresOn.requestText, "refreshOn": refreshOn?.requestText as Any])
    }
}
