// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Identifiers are often stored as text, and passed so: the compiler says how to make one of it.

extension ChatParticipant {
    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
    public init(_ identifier: String, displayName: String? = nil, shareHistoryTime: Date? = nil) {
        self.init(
            CommunicationIdentifier(rawID: identifier),
            displayName: displayName,
            shareHistoryTime: shareHistoryTime
        )
    }
}

extension ChatThreadClient {
    /// Not available: An identifier is more than text.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), made of the stored raw id.")
    public func removeParticipant(_ participant: String, options: CallOptions = .init()) async throws {
        try await removeParticipant(CommunicationIdentifier(rawID: participant), options: options)
    }
}
