// SPDX-License-Identifier: MIT

/// What the service sends when it refuses a request.
public struct ServiceErrorResponse: Codable, Sendable, Hashable {
    /// Why the request was refused.
    public var error: ServiceError

    /// Wraps an error, for tests and for answers of your own.
    public init(error: ServiceError) {
        self.error = error
    }
}
