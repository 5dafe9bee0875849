// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let operation: [any Rule.Type] = [
        MixedAuth.self, EntraKeyWithoutEntra.self, ScopesWithoutToken.self, UnknownTokenScope.self, FromMisuse.self,
        TokensForMisuse.self, UnusedPathParameter.self, RuntimeParameter.self, MalformedHeader.self,
        QueryListMisuse.self, WholeURLWithoutHosts.self, WholeURLMisuse.self, HostHeaderWithoutURL.self,
        BodyOutOfPlace.self, NoStatus.self, StatusOutOfPlace.self, NoContent.self, CreatesMisuse.self, EachMisuse.self,
        FollowMisuse.self, ExampleMismatch.self,
    ]
}

struct MixedAuth: Rule {
    static let id = "mixed-auth"
    static let condition =
        "`auth` has `userAccessToken` together with credentials of the resource, which the compiler could not tell "
        + "apart."
    var message: String {
        "`userAccessToken` must be alone: a client acts for a user or for the resource; describe a second client"
    }
}

struct EntraKeyWithoutEntra: Rule {
    static let id = "entra-key-without-entra"
    static let condition = "A key for Microsoft Entra ID is used although `auth` lacks `managedIdentity`."
    let key: String
    var message: String { "`\(key)` requires `managedIdentity` in `auth`" }
}

struct ScopesWithoutToken: Rule {
    static let id = "scopes-without-token"
    static let condition = "`token-scopes` is used although `auth` lacks `userAccessToken`."
    var message: String { "`token-scopes` requires `auth: userAccessToken`; no other credential has scopes" }
}

struct UnknownTokenScope: Rule {
    static let id = "unknown-token-scope"
    static let condition = "A scope is not one that Communication Services issues."
    var scope: String
    var known: [String]
    var message: String { "`\(scope)` is not a scope of user access tokens\(NearestName.hint(for: scope, in: known))" }
}

struct FromMisuse: Rule {
    static let id = "from-misuse"
    static let condition = "`from` does not name a client that can create this one, or leads back to it."
    var problem: String
    var message: String { "`from` names the client and member that create this one; \(problem)" }
}

struct TokensForMisuse: Rule {
    static let id = "tokens-for-misuse"
    static let condition = "A client with `tokens-for` does more than supply a user's tokens."
    var problem: String
    var message: String { "`tokens-for` supplies a framework with a user's tokens; \(problem)" }
}

struct UnusedPathParameter: Rule {
    static let id = "unused-path-parameter"
    static let condition = "A path parameter is in no path."
    var name: String
    var owner: String
    var message: String { "`{\(name)}` is not in the path of \(owner)" }
}

struct RuntimeParameter: Rule {
    static let id = "runtime-parameter"
    static let condition = "A parameter or header is one that the runtime sends itself."
    var name: String
    var message: String { "the runtime sends `\(name)` itself; leave it out" }
}

struct MalformedHeader: Rule {
    static let id = "malformed-header"
    static let condition = "The name of a header is not valid in HTTP."
    var name: String
    var message: String { "`\(name)` is not a header name; use letters, digits and `-`" }
}

struct QueryListMisuse: Rule {
    static let id = "query-list-misuse"
    static let condition = "A list in a query lacks `list`, or something else has it."
    var problem: String
    var message: String { problem }
}

struct WholeURLWithoutHosts: Rule {
    static let id = "whole-url-without-hosts"
    static let condition =
        "The caller passes the whole URL of a request, but `allowed-hosts` names no host that may get "
        + "credentials."
    var message: String {
        "the caller passes the whole URL here; list the hosts that may get the credentials under `allowed-hosts`"
    }
}

struct WholeURLMisuse: Rule {
    static let id = "whole-url-misuse"
    static let condition = "A request to a whole URL has a key that would change the URL, or that needs its version."
    var problem: String
    var message: String { "the caller passes the whole URL as a text, which is sent unchanged; \(problem)" }
}

struct HostHeaderWithoutURL: Rule {
    static let id = "host-header-without-url"
    static let condition = "`host-header` is used for a request with a path."
    var message: String { "`host-header` is for a whole URL, as in `GET {recordingLocation}`; this request has a path" }
}

struct BodyOutOfPlace: Rule {
    static let id = "body-out-of-place"
    static let condition = "A body does not fit its method, or its type can't be a body."
    var problem: String
    var message: String { "this body can't be sent: \(problem)" }
}

struct NoStatus: Rule {
    static let id = "no-status"
    static let condition = "`response` or `errors` has headers but no status."
    var message: String { "expected a status such as `202: empty` with the headers" }
}

struct StatusOutOfPlace: Rule {
    static let id = "status-out-of-place"
    static let condition = "The status of a refusal is under `response`, or that of a success under `errors`."
    var status: Int
    var place: String
    var range: String
    var message: String { "\(status) is not allowed under \(place), which has statuses from \(range)" }
}

struct NoContent: Rule {
    static let id = "no-content"
    static let condition = "A response has a type, but its status or method never has content."
    /// Such as `with status 204`.
    var kind: String
    var message: String { "a response \(kind) has no content; write only the status" }
}

struct CreatesMisuse: Rule {
    static let id = "creates-misuse"
    static let condition = "`creates` does not lead to a field of the response that can be an id."
    var problem: String
    var message: String { "`creates` names the field of the response with the new id; \(problem)" }
}

struct EachMisuse: Rule {
    static let id = "each-misuse"
    static let condition = "`each` does not name a list of models in the body whose elements have fields for the ids."
    var problem: String
    var message: String { "`each` names a list in the body whose elements have the ids; \(problem)" }
}

struct FollowMisuse: Rule {
    static let id = "follow-misuse"
    static let condition =
        "`monitor` or `cancel` names an operation that can't be called with the id at the end of the "
        + "polling URL alone, or with another API version or scope."
    var key: String
    var problem: String
    var message: String {
        "`\(key)` names an operation whose path ends with the id of the running one, its only argument; \(problem)"
    }
}

struct ExampleMismatch: Rule {
    static let id = "example-mismatch"
    static let condition = "An example's request or response is not one of its operation."
    var problem: String
    var message: String { "the example does not fit its operation: \(problem)" }
}
