// SPDX-License-Identifier: MIT

/// An HTTP method that the language supports.
public enum RequestMethod: String, Sendable, Hashable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case put = "PUT"
    case post = "POST"
    case patch = "PATCH"
    case delete = "DELETE"

    /// Whether a repetition changes nothing, as RFC 9110 defines the method.
    public var isIdempotent: Bool {
        self != .post && self != .patch
    }
}

/// The target of a request.
public enum RequestTarget: Sendable, Hashable {
    /// A path below the endpoint.
    case path([PathSegment])
    /// A whole https URL, passed by the caller.
    case url(Parameter)

    /// The segments of a path; empty for a whole URL.
    public var segments: [PathSegment] {
        if case .path(let segments) = self { segments } else { [] }
    }

    /// The template in the description, such as `/chat/threads/{chatThreadId}`.
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

    /// Whether a path without placeholders is one of this target's.
    func matches(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let template = template.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == template.count
            && zip(parts, template).allSatisfy { part, pattern in pattern.contains("{") || part == pattern }
    }
}

/// A part of a path template.
public enum PathSegment: Sendable, Hashable {
    /// Text that is sent unchanged, including slashes.
    case literal(String)
    /// A placeholder, whose value is percent-encoded as a whole.
    case parameter(Parameter, boundBy: Binding)

    /// The source of a placeholder's value.
    public enum Binding: Sendable, Hashable {
        /// An argument of the operation.
        case operation
        /// A property of the client.
        case client
    }
}

/// A path, query or header parameter, or a header of a response.
public struct Parameter: Sendable, Hashable {
    public var wireName: String
    public var swiftName: SwiftName
    public var type: ValueType
    /// How a list is written into a query; `nil` for any other type.
    public var list: ListForm?
    public var isOptional: Bool
    /// The value that the client sends if the caller passes none.
    public var defaultValue: Literal?
    public var docs: String?
    public var constraints: Constraints
    public var availability: Availability
    public var location: SourceLocation

    /// How the elements of a list are written into a query.
    public enum ListForm: String, Sendable, Hashable, CaseIterable {
        /// `x=a&x=b`
        case repeated
        /// `x=a,b`
        case commas
    }
}

/// The content of a request.
public struct RequestContent: Sendable, Hashable {
    public enum Format: Sendable, Hashable {
        case json
        /// `application/merge-patch+json`.
        case mergePatch
        /// Other content. The first type is the default, and the caller can select another.
        case content(types: [String])
    }

    public var type: ValueType
    public var format: Format
    /// Whether the caller can leave it out.
    public var isOptional: Bool
    /// `body?: T = {}`: if the caller passes nothing, an empty object is sent.
    public var sendsEmptyObject: Bool
    public var docs: String?
    public var location: SourceLocation
}

/// A condition header.
public enum Precondition: String, Sendable, Hashable, CaseIterable {
    case ifMatch = "If-Match"
    case ifNoneMatch = "If-None-Match"
    case ifModifiedSince = "If-Modified-Since"
    case ifUnmodifiedSince = "If-Unmodified-Since"
}
