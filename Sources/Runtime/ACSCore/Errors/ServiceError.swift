// SPDX-License-Identifier: MIT

/// The reason why the service refused a request or a part of it.
///
/// All properties are optional, because services leave out any of them. An empty error is still an error. Decoding
/// accepts every shape that services send, with names in any case and numeric codes; encoding writes one shape.
public struct ServiceError: Sendable, Hashable {
    /// An error code for programs, such as `ResourceNotFound`.
    public var code: String?
    /// A description for people.
    public var message: String?
    /// The part of the request that caused the error.
    public var target: String?
    /// The single errors, if there are several.
    public var details: [ServiceError]
    /// A more specific error.
    public var innerError: ServiceError? {
        get { inner.first }
        set { inner = newValue.map { [$0] } ?? [] }
    }

    /// Additional objects with `type` and `info`, from Azure Resource Manager and Email.
    public var additionalInfo: [JSONValue] = []

    // A struct can't contain itself; an array with at most one element adds the indirection.
    private var inner: [ServiceError]

    /// Creates an error, for tests and for your own responses.
    public init(
        code: String? = nil,
        message: String? = nil,
        target: String? = nil,
        details: [ServiceError] = [],
        innerError: ServiceError? = nil
    ) {
        self.code = code
        self.message = message
        self.target = target
        self.details = details
        inner = innerError.map { [$0] } ?? []
    }
}

extension ServiceError: Codable {
    private enum CodingKeys: String, CodingKey {
        case code
        case message
        case target
        case details
        case innerError = "innererror"
        case additionalInfo
    }

    /// Decodes any JSON. Values that are missing or of another type are ignored, so that an error never hides the
    /// result around it.
    public init(from decoder: any Decoder) throws {
        self.init(reading: try JSONValue(from: decoder))
    }

    /// Encodes the properties that have a value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(code, forKey: .code)
        try container.encodeIfPresent(message, forKey: .message)
        try container.encodeIfPresent(target, forKey: .target)
        if !details.isEmpty { try container.encode(details, forKey: .details) }
        try container.encodeIfPresent(innerError, forKey: .innerError)
        if !additionalInfo.isEmpty { try container.encode(additionalInfo, forKey: .additionalInfo) }
    }
}
