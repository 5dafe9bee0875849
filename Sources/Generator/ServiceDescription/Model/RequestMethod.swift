// SPDX-License-Identifier: MIT

/// A method of HTTP that the language knows.
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
