// SPDX-License-Identifier: MIT

/// What authenticates an Azure Communication Services resource, as opposed to one of its users.
///
/// Two kinds exist: ``AccessKeyCredential``, and every ``TokenCredential`` (a managed identity, for instance). Client
/// libraries that act for the resource, such as SMS, take any of them; a ``UserAccessTokenCredential`` in its place does
/// not compile.
///
/// The protocol is sealed: only a type of this package can make a ``ResourceCredentialSeal``. To bring tokens of your
/// own, conform to ``TokenCredential``, which has the seal already.
public protocol ResourceCredential: Sendable {
    /// Proof that this package knows the type.
    var seal: ResourceCredentialSeal<Self> { get }
}

/// Proof that a type is one of this package's resource credentials.
///
/// It names the type that it was made for, so that the seal of one credential can't be handed on by another.
public struct ResourceCredentialSeal<Credential: ResourceCredential>: Sendable {
    package init() {}
}
