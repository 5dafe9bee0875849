// SPDX-License-Identifier: MIT

/// The service's response to a request that it refuses.
public struct ServiceErrorResponse: Sendable, Hashable {
    /// Why the request was refused.
    public var error: ServiceError

    /// Wraps an error, for tests and for your own responses.
    public init(error: ServiceError) {
        self.error = error
    }
}

extension ServiceErrorResponse: Codable {
    private enum CodingKeys: CodingKey {
        case error
    }

    /// Decodes any of the shapes in which services send an error.
    ///
    /// - Throws: `DecodingError` if the JSON does not describe an error.
    public init(from decoder: any Decoder) throws {
        guard let body = ErrorBody(try JSONValue(from: decoder)) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "Expected a service error.")
            )
        }
        error = body.error
    }

    /// Encodes the error as `error`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(error, forKey: .error)
    }
}
