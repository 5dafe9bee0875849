// SPDX-License-Identifier: MIT

/// The method of an HTTP request.
///
/// Azure Communication Services uses these six; an enum of our own spares generated code another import.
public enum HTTPMethod: String, Sendable {
    /// Reads a resource.
    case get = "GET"
    /// Reads what `GET` would answer, without the body.
    case head = "HEAD"
    /// Creates or replaces a resource.
    case put = "PUT"
    /// Asks a resource to do something, or creates one below it.
    case post = "POST"
    /// Changes a part of a resource.
    case patch = "PATCH"
    /// Removes a resource.
    case delete = "DELETE"
}
