// SPDX-License-Identifier: MIT

/// A file as in the description.
struct FileSyntax {
    var path: String
    var location: SourceLocation
    var service: Located<String>?
    var module: Located<String>?
    var docs = ""
    var retirement: Retirement?
    var apiVersions: Located<[Located<String>]>?
    var auth: Located<[Located<AuthOption>]>?
    var entraPermissions: Located<EntraPermissions>?
    var allowedHosts: [Located<String>] = []
    var preflight: PreflightSyntax?
    var imports: [Located<String>] = []
    var overrides = OverridesSyntax()
    var topics: [TopicSyntax] = []
    var clients: [ClientSyntax] = []
    var eventSets: [EventSetSyntax] = []
    var frames: [FrameSyntax] = []
    var models: [ModelSyntax] = []
    var enums: [EnumerationSyntax] = []
    /// Names of models and enums that could not be decoded. Using them is not another error.
    var brokenNames: Set<String> = []
}

/// The request of a `preflight`.
struct PreflightSyntax {
    var method: RequestMethod
    var path: String
}

/// A topic of the documentation as in the description.
struct TopicSyntax {
    enum Entry {
        /// A client, set of events, model or enum.
        case type(String)
        case operation(client: String, name: String)
        /// A symbol beside the generated code.
        case symbol(String)
    }

    var title: String
    var entries: [Located<Entry>]
    var location: SourceLocation
}

/// The keys that a library, client or operation can override.
struct OverridesSyntax {
    var apiVersion: Located<String>?
    var tokenScopes: Located<[Located<String>]>?
    var entraScope: Located<String>?
    var errors: ResponsesSyntax?
}

/// A client as in the description.
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
