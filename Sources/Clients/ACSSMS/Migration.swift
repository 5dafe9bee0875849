// SPDX-License-Identifier: MIT

/// The name of ``SMSClient`` in Microsoft's packages, which leads to ours.
@available(*, unavailable, renamed: "SMSClient")
public typealias SmsClient = SMSClient
