// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// JSON in the services' form.
///
/// The output depends on the value only: keys are sorted, because the order of a dictionary changes from run to run.
/// Bytes are base64 text. Dates are encoded as RFC 3339 and decoded in every form of ``DateText``.
package enum ServiceJSON {
    /// Encodes a body.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        try encode(value, userInfo: [:])
    }

    /// Encodes the body of a call.
    ///
    /// - Parameter userInfo: What fields need to know of the call.
    static func encode(_ value: some Encodable, userInfo: [CodingUserInfoKey: any Sendable]) throws -> [UInt8] {
        let encoder = makeEncoder()
        if !userInfo.isEmpty { encoder.userInfo = userInfo }
        // Fields choose their own form, but a body that is a `UUID`, or an array of them, is not a field.
        if let value = value as? any WireCoded { return Array(try encoder.encode(value.wireForm)) }
        return Array(try encoder.encode(value))
    }

    /// Returns the secrets in a body.
    static func secrets(in value: some Encodable) -> [String] {
        let encoder = makeEncoder()
        let secrets = Secret.Collection()
        encoder.userInfo = secrets.userInfo
        // A body that can't be encoded was never sent.
        _ = try? encoder.encode(value)
        return secrets.all
    }

    /// Decodes a body.
    ///
    /// - Throws: `DecodingError` with the path to the invalid value.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Sequence<UInt8>) throws -> Value {
        if let wireCoded = type as? any WireCoded.Type,
            let value = try decodeWireForm(of: wireCoded, from: Data(bytes)) as? Value
        {
            return value
        }
        return try makeDecoder().decode(type, from: Data(bytes))
    }

    /// Decodes a body whose type needs a configuration.
    ///
    /// - Throws: `DecodingError` with the path to the invalid value.
    static func decode<Value: DecodableWithConfiguration>(
        _ type: Value.Type,
        from bytes: some Sequence<UInt8>,
        configuration: Value.DecodingConfiguration
    ) throws -> Value {
        try makeDecoder().decode(type, from: Data(bytes), configuration: configuration)
    }

    private static func decodeWireForm<Value: WireCoded>(of type: Value.Type, from data: Data) throws -> Value {
        Value(wireForm: try makeDecoder().decode(Value.WireForm.self, from: data))
    }

    private static func makeEncoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            guard let text = RFC3339.format(date) else {
                // The number, because printing `Date.distantFuture` crashes on Linux.
                throw EncodingError.invalidValue(
                    date.timeIntervalSince1970,
                    .init(
                        codingPath: encoder.codingPath,
                        debugDescription: "RFC 3339 can't represent this date's year."
                    )
                )
            }
            var container = encoder.singleValueContainer()
            try container.encode(text)
        }
        return encoder
    }

    private static func makeDecoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            try decoder.text("a date and time, such as 2026-01-02T03:04:05Z", DateText.parse)
        }
        return decoder
    }
}
