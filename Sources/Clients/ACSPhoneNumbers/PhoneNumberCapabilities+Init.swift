// SPDX-License-Identifier: MIT

extension PhoneNumberCapabilities {
    /// Text messages only, without calls.
    public init(sms: PhoneNumberCapabilityType) {
        self.init(calling: .unavailable, sms: sms)
    }

    /// Calls only, without text messages.
    public init(calling: PhoneNumberCapabilityType) {
        self.init(calling: calling, sms: .unavailable)
    }
}
