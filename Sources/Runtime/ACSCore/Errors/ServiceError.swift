// SPDX-License-Identifier: MIT

/// Why the service refused a request, or one part of it.
///
/// All fields are optional, because services leave out any of them; an empty error is still an error. It is read in any
/// of the shapes that services send, with names in any case and codes that are numbers, and written in one.
public struct ServiceError: Sendable, Hashable {
    /// A word for programs, such as `ResourceNotFound`.
    public var code: String?
    /// A sentence for people.
    public var message: String?
    /// The part of the request at fault.
    public var target: String?
    /// One entry for each thing that was wrong.
    public var details: [ServiceError]
    /// A finer reason.
    public var innerError: ServiceError? {
        get { inner.first }
        set { inner = newValue.map { [$0] } ?? [] }
    }

    /// What Azure Resource Manager and Email add: objects with `type` and `info`.
    public var additionalInfo: [JSONValue] = []

    // A struct can't hold itself; an array of at most one gives the indirection.
    private var inner: [ServiceError]

    /// Makes an error, for tests and for answers of your own.
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

    /// Reads any JSON; what is missing or of another type is left out, so that an error never hides its result.
    public init(from decoder: any Decoder) throws {
        self.init(reading: try JSONValue(from: decoder))
    }

    /// Writes the fields that have a value.
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
