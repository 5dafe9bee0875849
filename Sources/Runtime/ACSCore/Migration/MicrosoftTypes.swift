// SPDX-License-Identifier: MIT

// Microsoft's names of these types, which lead to ours.

/// Microsoft's name for ``UserAccessTokenCredential``.
@available(*, unavailable, renamed: "UserAccessTokenCredential")
public typealias CommunicationTokenCredential = UserAccessTokenCredential

/// Microsoft's name for ``AccessKeyCredential``.
@available(*, unavailable, renamed: "AccessKeyCredential")
public typealias AzureKeyCredential = AccessKeyCredential
