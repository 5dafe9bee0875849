// SPDX-License-Identifier: MIT

/// What a change of a description means to the apps that use the library, the most important first.
public enum ChangeClass: String, Sendable, Hashable, CaseIterable {
    /// Other credentials are accepted, or a credential is sent elsewhere.
    case auth
    /// Code that calls the library no longer compiles.
    case source
    /// Requests or responses have another form.
    case wire
    /// The same call does something else: retries, defaults, statuses, versions.
    case behaviour
    /// Something new, which changes nothing for existing code.
    case addition
    /// Only the documentation differs.
    case documentation

    /// As in a line of the report: `breaks source`.
    public var words: String {
        switch self {
        case .auth: "auth"
        case .source: "breaks source"
        case .wire: "breaks the wire"
        case .behaviour: "changes behaviour"
        case .addition: "addition"
        case .documentation: "documentation"
        }
    }

    /// As in a heading: `Breaks source`.
    public var title: String {
        switch self {
        case .auth: "Auth"
        case .source: "Breaks source"
        case .wire: "Breaks the wire"
        case .behaviour: "Changes behaviour"
        case .addition: "Additions"
        case .documentation: "Documentation"
        }
    }
}

extension ChangeClass: Comparable {
    /// Orders by importance.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .auth: 0
        case .source: 1
        case .wire: 2
        case .behaviour: 3
        case .addition: 4
        case .documentation: 5
        }
    }
}
