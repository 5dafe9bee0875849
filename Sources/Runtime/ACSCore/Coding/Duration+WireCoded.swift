// SPDX-License-Identifier: MIT

extension Duration: WireCoded {
    /// A duration in ISO 8601 form, such as `PT1H30M`. The standard library encodes two numbers.
    public struct WireForm: Codable {
        let duration: Duration

        /// Decodes weeks, days, hours, minutes and seconds. Years and months are an error, because they have no fixed
        /// length.
        public init(from decoder: any Decoder) throws {
            duration = try decoder.text("an ISO 8601 duration of days or less, such as PT1H30M") {
                ISO8601Duration.parse($0)
            }
        }

        init(_ duration: Duration) {
            self.duration = duration
        }

        /// Encodes the duration.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(ISO8601Duration.format(duration))
        }
    }

    /// Creates a duration from its wire form.
    public init(wireForm: WireForm) { self = wireForm.duration }

    /// The duration in ISO 8601 form.
    public var wireForm: WireForm { WireForm(self) }
}

extension Duration: RequestValue {
    /// The duration in ISO 8601 form, such as `PT1H30M`.
    public var requestText: String { ISO8601Duration.format(self) }
}
