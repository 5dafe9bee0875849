// SPDX-License-Identifier: MIT

/// A credential that authenticates an Azure Communication Services resource, as opposed to one of its users.
///
/// There are two kinds: ``AccessKeyCredential``, and every ``TokenCredential``, such as a managed identity. Client
/// libraries that act for the resource, such as SMS, accept both; passing a ``UserAccessTokenCredential`` instead does
/// not compile.
///
/// The protocol is sealed: only types of this package can create a ``ResourceCredentialSeal``. To supply your own
/// tokens, conform to ``TokenCredential``, which provides the seal.
public protocol ResourceCredential: Sendable {
    /// Proof that this package knows the type.
    var seal: ResourceCredentialSeal<Self> { get }
}

/// Proof that a type is one of this package's resource credentials.
///
/// It is bound to the type that it was created for, so that another type can't reuse it.
public struct ResourceCredentialSeal<Credential: ResourceCredential>: Sendable {
    package init() {}
}
