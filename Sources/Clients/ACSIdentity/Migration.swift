// SPDX-License-Identifier: MIT

/// The name of ``IdentityClient`` in Microsoft's packages: the compiler leads from it to ours.
@available(*, unavailable, renamed: "IdentityClient")
public typealias CommunicationIdentityClient = IdentityClient
