// SPDX-License-Identifier: MIT

/// What the service sends when it refuses a request.
public struct ServiceErrorResponse: Sendable, Hashable {
    /// Why the request was refused.
    public var error: ServiceError

    /// Wraps an error, for tests and for answers of your own.
    public init(error: ServiceError) {
        self.error = error
    }
}

extension ServiceErrorResponse: Codable {
    private enum CodingKeys: CodingKey {
        case error
    }

    /// Reads any of the shapes in which services send an error.
    ///
    /// - Throws: `DecodingError` if the JSON says nothing about an error.
    public init(from decoder: any Decoder) throws {
        guard let body = ErrorBody(try JSONValue(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "Expected an error of a service.")
            )
        }
        error = body.error
    }

    /// Writes the error as `error`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(error, forKey: .error)
    }
}
