// SPDX-License-Identifier: MIT

/// The method of an HTTP request.
///
/// Azure Communication Services uses these six. An enum of our own saves generated code an import.
public enum HTTPMethod: String, Sendable {
    /// Reads a resource.
    case get = "GET"
    /// Reads what `GET` would return, without the body.
    case head = "HEAD"
    /// Creates or replaces a resource.
    case put = "PUT"
    /// Performs an action on a resource, or creates one below it.
    case post = "POST"
    /// Changes a part of a resource.
    case patch = "PATCH"
    /// Removes a resource.
    case delete = "DELETE"
}
