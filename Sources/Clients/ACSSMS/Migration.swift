// SPDX-License-Identifier: MIT

/// The name of ``SMSClient`` in Microsoft's packages: the compiler leads from it to ours.
@available(*, unavailable, renamed: "SMSClient")
public typealias SmsClient = SMSClient
