// SPDX-License-Identifier: MIT

/// A stretch of a path template.
public enum PathSegment: Sendable, Hashable {
    /// Text that is sent as it is, slashes included.
    case literal(String)
    /// A placeholder, whose value is percent-encoded whole.
    case parameter(Parameter, boundBy: Binding)

    /// Who holds the value of a placeholder.
    public enum Binding: Sendable, Hashable {
        /// An argument of the operation.
        case operation
        /// A property of the client.
        case client
    }
}
