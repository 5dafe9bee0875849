// SPDX-License-Identifier: MIT

// The framework names participants by types of its own, which have the names of ACSCore's.

public protocol CommunicationIdentifier {
    var rawId: String { get }
}

public final class CommunicationUserIdentifier: CommunicationIdentifier {
    public let rawId: String
    public init(_ identifier: String) { rawId = identifier }
}

public final class PhoneNumberIdentifier: CommunicationIdentifier {
    public let rawId: String
    public init(phoneNumber: String) { rawId = "4:\(phoneNumber)" }
}
