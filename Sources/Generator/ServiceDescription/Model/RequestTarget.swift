// SPDX-License-Identifier: MIT

/// Where a request goes.
public enum RequestTarget: Sendable, Hashable {
    /// A path below the endpoint.
    case path([PathSegment])
    /// A whole https URL, which the caller gives.
    case url(Parameter)

    /// The stretches of a path; none of a whole URL.
    public var segments: [PathSegment] {
        if case .path(let segments) = self { segments } else { [] }
    }

    /// As the description writes it, such as `/chat/threads/{chatThreadId}`.
    public var template: String {
        switch self {
        case .url(let parameter): "{\(parameter.wireName)}"
        case .path(let segments):
            segments.reduce(into: "") { text, segment in
                switch segment {
                case .literal(let literal): text += literal
                case .parameter(let parameter, _): text += "{\(parameter.wireName)}"
                }
            }
        }
    }
}
