// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// How JSON is written for the services, and read from them.
///
/// The output depends on the value alone: keys are sorted, since the order of a dictionary changes from run to run.
/// Bytes are base64 text. Dates are written as RFC 3339 and read in every form of ``DateText``.
package enum ServiceJSON {
    /// Writes a body.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        try encode(value, for: nil)
    }

    /// Writes the body of a call.
    ///
    /// - Parameter version: The call's API version, which refuses fields that it does not have; nil where all have all.
    static func encode(_ value: some Encodable, for version: CallVersion?) throws -> [UInt8] {
        let encoder = makeEncoder()
        if let version { encoder.userInfo = version.userInfo }
        // Fields pick their own form; a body that is a `UUID` or a list of them is no field.
        if let value = value as? any WireCoded { return Array(try encoder.encode(value.wireForm)) }
        return Array(try encoder.encode(value))
    }

    /// The secrets that a body holds.
    static func secrets(in value: some Encodable) -> [String] {
        let encoder = makeEncoder()
        let secrets = Secret.Collection()
        encoder.userInfo = secrets.userInfo
        // What can't be written was never sent.
        _ = try? encoder.encode(value)
        return secrets.all
    }

    /// Reads a body.
    ///
    /// - Throws: `DecodingError` with the path to the value of the wrong type.
    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: some Sequence<UInt8>) throws -> Value {
        if let wireCoded = type as? any WireCoded.Type,
            let value = try decodeWireForm(of: wireCoded, from: Data(bytes)) as? Value
        {
            return value
        }
        return try makeDecoder().decode(type, from: Data(bytes))
    }

    /// Reads a body whose type must be told how.
    ///
    /// - Throws: `DecodingError` with the path to the value of the wrong type.
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
                // The number, because printing an endless date is a crash on Linux.
                throw EncodingError.invalidValue(
                    date.timeIntervalSince1970,
                    .init(codingPath: encoder.codingPath, debugDescription: "RFC 3339 has no year of this date.")
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
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = DateText.parse(text) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "Expected a date with a time, such as 2026-01-02T03:04:05Z."
                )
            }
            return date
        }
        return decoder
    }
}
