// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A bearer token with the time that it is good for. Its text is never printed.
public struct AccessToken: Sendable, Hashable {
    /// The token itself, as it stands behind `Bearer` in a request.
    public let value: String
    /// When the service stops accepting the token.
    public let expiresOn: Date
    /// When the issuer suggests to get the next one, if it says so.
    public let refreshOn: Date?

    /// Takes over a token that somebody issued.
    ///
    /// - Parameters:
    ///   - value: The token itself.
    ///   - expiresOn: When the service stops accepting it.
    ///   - refreshOn: When the issuer suggests to get the next one.
    public init(_ value: String, expiresOn: Date, refreshOn: Date? = nil) {
        self.value = value
        self.expiresOn = expiresOn
        self.refreshOn = refreshOn
    }
}

extension AccessToken {
    /// Whether a text can be a token: a header can carry it, and it can't end the header and start another.
    package static func canBeSent(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

extension AccessToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// When the token ends, and nothing of its text.
    public var description: String { "AccessToken(<redacted>, expires on \(expiresOn.requestText))" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows the times only.
    public var customMirror: Mirror {
        // Text, because printing an endless date is a crash on Linux.
        Mirror(self, children: ["expiresOn": expiresOn.requestText, "refreshOn": refreshOn?.requestText as Any])
    }
}
