// SPDX-License-Identifier: MIT

public import ACSCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension ChatParticipant {
    /// Creates a participant.
    ///
    /// - Parameters:
    ///   - identifier: The participant's identifier.
    ///   - displayName: The name that others see.
    ///   - shareHistoryTime: Messages before this time stay hidden from the participant.
    ///   - metadata: The app's own key-value pairs. Since API version 2025-03-15.
    public init(
        _ identifier: CommunicationIdentifier,
        displayName: String? = nil,
        shareHistoryTime: Date? = nil,
        metadata: [String: String]? = nil
    ) {
        self.init(
            identifier: identifier,
            displayName: displayName,
            shareHistoryTime: shareHistoryTime,
            metadata: metadata
        )
    }
}
