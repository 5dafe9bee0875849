// SPDX-License-Identifier: MIT

/// A client as it is written.
struct ClientSyntax {
    var name: Located<String>
    var docs: String
    /// The two parts of `from`.
    var parent: Located<String>?
    var accessor: Located<String>?
    var path: [EntrySyntax] = []
    var auth: Located<[Located<AuthOption>]>?
    var overrides = OverridesSyntax()
    var operations: [OperationSyntax] = []
    var tokensFor: Located<String>?
    var availability = AvailabilitySyntax()
}
