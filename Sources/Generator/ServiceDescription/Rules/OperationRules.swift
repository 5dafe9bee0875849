// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let operation: [any Rule.Type] = [
        MixedAuth.self, EntraKeyWithoutEntra.self, ScopesWithoutToken.self, UnknownTokenScope.self, FromMisuse.self,
        TokensForMisuse.self, UnusedPathParameter.self, RuntimeParameter.self, MalformedHeader.self,
        QueryListMisuse.self, WholeURLWithoutHosts.self, HostHeaderWithoutURL.self, BodyOutOfPlace.self,
        NoStatus.self, StatusOutOfPlace.self, NoContent.self, CreatesMisuse.self, EachMisuse.self, FollowMisuse.self,
    ]
}

struct MixedAuth: Rule {
    static let id = "mixed-auth"
    static let condition =
        "`auth` has `userAccessToken` beside credentials of the resource; the compiler could not tell them "
        + "apart."
    var message: String {
        "`userAccessToken` stands alone: a client acts for a user or for the resource; describe a client of its own"
    }
}

struct EntraKeyWithoutEntra: Rule {
    static let id = "entra-key-without-entra"
    static let condition = "A key that is about Microsoft Entra ID stands where `auth` lacks `managedIdentity`."
    let key: String
    var message: String { "`\(key)` needs `managedIdentity` among the `auth` options" }
}

struct ScopesWithoutToken: Rule {
    static let id = "scopes-without-token"
    static let condition = "`token-scopes` stands where `auth` lacks `userAccessToken`."
    var message: String { "`token-scopes` needs `auth: userAccessToken`; no other credential has scopes" }
}

struct UnknownTokenScope: Rule {
    static let id = "unknown-token-scope"
    static let condition = "A scope is not one that Communication Services issues."
    var scope: String
    var known: [String]
    var message: String { "`\(scope)` is no scope of user access tokens\(NearestName.hint(for: scope, in: known))" }
}

struct FromMisuse: Rule {
    static let id = "from-misuse"
    static let condition = "`from` does not name a client that can make this one, or leads back to it."
    var problem: String
    var message: String { "`from` names the client and member that make this one; \(problem)" }
}

struct TokensForMisuse: Rule {
    static let id = "tokens-for-misuse"
    static let condition = "A client with `tokens-for` does something else than hand out a user's tokens."
    var problem: String
    var message: String { "`tokens-for` hands a user's tokens to a framework; \(problem)" }
}

struct UnusedPathParameter: Rule {
    static let id = "unused-path-parameter"
    static let condition = "A path parameter is in no path."
    var name: String
    var owner: String
    var message: String { "`{\(name)}` does not stand in the path of \(owner)" }
}

struct RuntimeParameter: Rule {
    static let id = "runtime-parameter"
    static let condition = "A parameter or header is one that the runtime sends itself."
    var name: String
    var message: String { "`\(name)` is sent by the runtime itself; leave it out" }
}

struct MalformedHeader: Rule {
    static let id = "malformed-header"
    static let condition = "The name of a header is not a token of HTTP."
    var name: String
    var message: String { "`\(name)` is no header's name; use letters, digits and `-`" }
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
        "The caller gives the whole URL of a request, and `allowed-hosts` names no host that may get "
        + "credentials."
    var message: String {
        "the caller gives the whole URL here; list the hosts that may get the credentials under `allowed-hosts`"
    }
}

struct HostHeaderWithoutURL: Rule {
    static let id = "host-header-without-url"
    static let condition = "`host-header` stands at a request with a path."
    var message: String { "`host-header` is for a whole URL, as in `GET {recordingLocation}`; this path has the host" }
}

struct BodyOutOfPlace: Rule {
    static let id = "body-out-of-place"
    static let condition = "A body does not fit its method, or its type can't be a body."
    var problem: String
    var message: String { "this body can't be sent: \(problem)" }
}

struct NoStatus: Rule {
    static let id = "no-status"
    static let condition = "`response` or `errors` has headers and no status."
    var message: String { "expected a status such as `202: empty` beside the headers" }
}

struct StatusOutOfPlace: Rule {
    static let id = "status-out-of-place"
    static let condition = "A status of a refusal is under `response`, or one of a success under `errors`."
    var status: Int
    var place: String
    var range: String
    var message: String { "\(status) can't stand under \(place), which has statuses from \(range)" }
}

struct NoContent: Rule {
    static let id = "no-content"
    static let condition = "A response has a type, and its status never has content."
    var status: Int
    var message: String { "an answer \(status) has no content; write the status alone" }
}

struct CreatesMisuse: Rule {
    static let id = "creates-misuse"
    static let condition = "`creates` does not lead to a field of the response that can hold an id."
    var problem: String
    var message: String { "`creates` names the field of the response that has the new thing's id; \(problem)" }
}

struct EachMisuse: Rule {
    static let id = "each-misuse"
    static let condition = "`each` does not name a list of models in the body whose elements have fields for the ids."
    var problem: String
    var message: String { "`each` names a list in the body whose elements carry the ids; \(problem)" }
}

struct FollowMisuse: Rule {
    static let id = "follow-misuse"
    static let condition =
        "`monitor` or `cancel` names an operation that can't be called with the id at the end of the "
        + "polling URL."
    var key: String
    var problem: String
    var message: String {
        "`\(key)` names an operation whose path ends with the id of the running one, its only argument; \(problem)"
    }
}
