// SPDX-License-Identifier: MIT

extension PhoneNumberCapabilities {
    /// Text messages alone, and no calls.
    public init(sms: PhoneNumberCapabilityType) {
        self.init(calling: .unavailable, sms: sms)
    }

    /// Calls alone, and no text messages.
    public init(calling: PhoneNumberCapabilityType) {
        self.init(calling: calling, sms: .unavailable)
    }
}
