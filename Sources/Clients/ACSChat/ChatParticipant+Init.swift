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
    public init(_ identifier: CommunicationIdentifier, displayName: String? = nil, shareHistoryTime: Date? = nil) {
        self.init(identifier: identifier, displayName: displayName, shareHistoryTime: shareHistoryTime)
    }
}
