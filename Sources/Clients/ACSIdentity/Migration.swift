// SPDX-License-Identifier: MIT

/// The name of ``IdentityClient`` in Microsoft's packages, which leads to ours.
@available(*, unavailable, renamed: "IdentityClient")
public typealias CommunicationIdentityClient = IdentityClient
