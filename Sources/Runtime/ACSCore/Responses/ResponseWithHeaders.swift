// SPDX-License-Identifier: MIT

/// What an operation returns, with the headers of the response that its documentation names.
///
/// Clients return it from the operations of their `withHeaders`:
///
/// ```swift
/// let response = try await client.withHeaders.getJob(id: id)
/// guard let etag = response.headers.etag else { return }
/// try await client.upsertJob(id: id, patch, conditions: .ifUnchanged(etag: etag))
/// ```
public struct ResponseWithHeaders<Value: Sendable, Headers: ResponseHeaders>: Sendable {
    /// What the operation returns without headers; `Void` for a response without content.
    public var value: Value
    /// The headers of the final response, after all retries.
    public var headers: Headers

    /// Creates a response, for tests.
    public init(_ value: Value, headers: Headers) {
        self.value = value
        self.headers = headers
    }
}

/// The headers of a response, each as a property that is read when it is needed. For generated clients.
///
/// A property is `nil` if the response does not have the header, or if it has another form than the property's type.
public protocol ResponseHeaders: Sendable {
    /// The status and all headers, as sent.
    var head: ResponseHead { get }

    /// Creates the headers of a response.
    init(_ head: ResponseHead)
}
