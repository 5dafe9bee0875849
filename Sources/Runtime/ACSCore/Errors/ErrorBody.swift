// SPDX-License-Identifier: MIT

/// An error as services write it: `code`, `message` and the rest, below `error` or at the top.
///
/// Read leniently, because an error that can't be read would hide the one that the service reports: what is not
/// there, or of another type, is left out.
struct ErrorBody {
    let error: ServiceError

    /// - Returns: nil when the body holds neither a code nor a message.
    init?(_ bytes: [UInt8]) {
        guard let json = try? ServiceJSON.decode(JSONValue.self, from: bytes) else { return nil }
        self.init(json)
    }

    /// - Returns: nil when the JSON holds neither a code nor a message.
    init?(_ json: JSONValue) {
        let found = [json["error"], json].compactMap { $0 }.lazy.map { Self.read($0) }
        guard let error = found.first(where: { $0.code != nil || $0.message != nil }) else { return nil }
        self.error = error
    }

    private static func read(_ json: JSONValue) -> ServiceError {
        var details: [ServiceError] = []
        if case .array(let entries)? = json["details"] {
            details = entries.map(read).filter { $0.code != nil || $0.message != nil }
        }
        var inner: ServiceError?
        if case .object? = json["innererror"] { inner = json["innererror"].map(read) }
        return ServiceError(
            code: json["code"]?.stringValue,
            message: json["message"]?.stringValue,
            target: json["target"]?.stringValue,
            details: details,
            innerError: inner
        )
    }
}
