// SPDX-License-Identifier: MIT

/// Why the service refused a request, or one part of it.
///
/// All fields are optional, because services leave out any of them; an empty error is still an error.
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
    }

    /// Reads the error; any field may be missing.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        code = try container.decodeIfPresent(String.self, forKey: .code)
        message = try container.decodeIfPresent(String.self, forKey: .message)
        target = try container.decodeIfPresent(String.self, forKey: .target)
        details = try container.decodeIfPresent([ServiceError].self, forKey: .details) ?? []
        inner = try container.decodeIfPresent(ServiceError.self, forKey: .innerError).map { [$0] } ?? []
    }

    /// Writes the fields that have a value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(code, forKey: .code)
        try container.encodeIfPresent(message, forKey: .message)
        try container.encodeIfPresent(target, forKey: .target)
        if !details.isEmpty { try container.encode(details, forKey: .details) }
        try container.encodeIfPresent(innerError, forKey: .innerError)
    }
}
