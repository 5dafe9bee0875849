// SPDX-License-Identifier: MIT

/// The error in the response to a refused call, in any of the shapes that services, gateways and proxies send.
///
/// The shapes are `error`, Chat's `CommunicationError`, fields at the top, problem details, OAuth's `error` text, XML,
/// HTML and plain text.
///
/// It is read leniently, because an error that can't be read would hide the one that the service reports. Names are
/// compared without regard to case, and values of another type are ignored.
struct ErrorBody {
    /// Has a code, a message or details.
    let error: ServiceError
    /// The service's id of the request in problem details.
    let traceID: String?

    /// Reads the body of a response.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - head: The response's head. Its `x-ms-error-code` is used if the body has no code.
    ///   - secrets: Texts that the error must not repeat. A service, or a proxy before it, may quote what it refuses.
    /// - Returns: `nil` if neither the body nor the head describes an error.
    init?(_ bytes: [UInt8], of head: ResponseHead, hiding secrets: [String] = []) {
        let headCode = head["x-ms-error-code"].flatMap { $0.isEmpty ? nil : $0 }
        var error: ServiceError
        if let json = try? ServiceJSON.decode(JSONValue.self, from: bytes) {
            traceID = Self.traceID(in: json)
            error = Self.error(in: json, isRefusal: head.status >= 300)?.hiding(secrets) ?? ServiceError()
            // RFC 9457: the type identifies the problem. A code is more precise.
            error.code = error.code ?? headCode ?? Self.problemType(in: json)
        } else {
            traceID = nil
            error = head.status < 300 ? ServiceError() : MarkupText(bytes)?.error(hiding: secrets) ?? ServiceError()
            error.code = error.code ?? headCode
        }
        guard error.says else { return nil }
        self.error = error
    }

    /// Reads the error of something that failed after its call, such as a long-running operation.
    ///
    /// - Returns: `nil` if the JSON does not describe an error.
    init?(_ json: JSONValue) {
        guard let error = Self.error(in: json) else { return nil }
        self.error = error
        traceID = Self.traceID(in: json)
    }

    /// - Parameter isRefusal: Whether a text or a list can be an error. In a successful response it is part of a
    ///   result, and may be a secret.
    private static func error(in json: JSONValue, isRefusal: Bool = true) -> ServiceError? {
        switch json {
        case .object: break
        case .array where isRefusal, .string where isRefusal: break
        // `404` is valid JSON, too, but not an error code.
        default: return nil
        }
        let outer = ServiceError(reading: json)
        let inner = ["error", "communicationError", "odata.error"].lazy
            .compactMap { json[anyCase: $0] }
            .filter { $0.stringValue == nil }
            .map { ServiceError(reading: $0) }
        guard var error = inner.first(where: \.says) else { return outer.says ? outer : nil }
        if error.details.isEmpty { error.details = outer.details }
        return error
    }

    private static func traceID(in json: JSONValue) -> String? {
        ["traceId", "trace_id"].lazy.compactMap { json[anyCase: $0]?.stringValue }.first { !$0.isEmpty }
    }

    private static func problemType(in json: JSONValue) -> String? {
        guard json[anyCase: "title"] != nil, let type = json[anyCase: "type"]?.stringValue else { return nil }
        return type.isEmpty || type == "about:blank" ? nil : type
    }
}
