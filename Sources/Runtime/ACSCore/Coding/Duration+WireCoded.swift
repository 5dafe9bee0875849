// SPDX-License-Identifier: MIT

extension Duration: WireCoded {
    /// A duration as ISO 8601 writes it, such as `PT1H30M`; the standard library writes two numbers.
    public struct WireForm: Codable {
        let duration: Duration

        /// Reads weeks, days, hours, minutes and seconds. Years and months have no fixed length and are an error.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let duration = ISO8601Duration.parse(try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "Expected a duration of days and less as ISO 8601 writes it, such as PT1H30M."
                )
            }
            self.duration = duration
        }

        init(_ duration: Duration) {
            self.duration = duration
        }

        /// Writes the duration.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(ISO8601Duration.format(duration))
        }
    }

    /// Takes over what was read.
    public init(wireForm: WireForm) { self = wireForm.duration }

    /// The duration as ISO 8601 writes it.
    public var wireForm: WireForm { WireForm(self) }
}

extension Duration: RequestValue {
    /// The duration as ISO 8601 writes it, such as `PT1H30M`.
    public var requestText: String { ISO8601Duration.format(self) }
}
