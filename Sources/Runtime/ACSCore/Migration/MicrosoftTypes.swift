// SPDX-License-Identifier: MIT

// Names under which Microsoft's packages have these types: the compiler leads from them to ours.

/// Microsoft's name for ``UserAccessTokenCredential``.
@available(*, unavailable, renamed: "UserAccessTokenCredential")
public typealias CommunicationTokenCredential = UserAccessTokenCredential

/// Microsoft's name for ``AccessKeyCredential``.
@available(*, unavailable, renamed: "AccessKeyCredential")
public typealias AzureKeyCredential = AccessKeyCredential
