// SPDX-License-Identifier: MIT

/// Whom a library's Microsoft Entra ID tokens stand for, in Entra's words.
public enum EntraPermissions: String, Sendable, Hashable, CaseIterable {
    /// An app, or a managed identity.
    case application
    /// A signed-in person.
    case delegated
}
