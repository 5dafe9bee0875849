// SPDX-License-Identifier: MIT

/// The keys that a library, client or operation can say for itself.
struct OverridesSyntax {
    var apiVersion: Located<String>?
    var tokenScopes: Located<[Located<String>]>?
    var entraScope: Located<String>?
    var errors: ResponsesSyntax?
}
