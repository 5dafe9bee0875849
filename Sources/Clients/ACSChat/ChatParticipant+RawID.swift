// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Identifiers are often stored as text and passed as such: the compiler says how to create one.

extension ChatParticipant {
    /// Unavailable: text is not an identifier.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
    public init(
        _ identifier: String,
        displayName: String? = nil,
        shareHistoryTime: Date? = nil,
        metadata: [String: String]? = nil
    ) {
        self.init(
            CommunicationIdentifier(rawID: identifier),
            displayName: displayName,
            shareHistoryTime: shareHistoryTime,
            metadata: metadata
        )
    }
}

extension ChatThreadClient {
    /// Unavailable: text is not an identifier.
    @available(*, unavailable, message: "Pass CommunicationIdentifier(rawID: …), created from the stored raw id.")
    public func removeParticipant(_ participant: String, options: CallOptions = .init()) async throws {
        try await removeParticipant(CommunicationIdentifier(rawID: participant), options: options)
    }
}
