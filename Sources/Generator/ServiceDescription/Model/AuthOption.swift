// SPDX-License-Identifier: MIT

/// A way to authenticate, in the words of the description language.
public enum AuthOption: String, Sendable, Hashable, CaseIterable {
    /// A key of the resource.
    case accessKey
    /// Any token of Microsoft Entra ID.
    case managedIdentity
    /// A token that was issued to a user of the resource.
    case userAccessToken
}
