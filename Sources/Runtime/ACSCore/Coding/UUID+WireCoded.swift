// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: WireCoded {
    /// A UUID in lower case, as in RFC 9562 section 4. Foundation encodes upper case.
    public struct WireForm: Codable {
        let uuid: UUID

        /// Decodes either case.
        public init(from decoder: any Decoder) throws {
            uuid = try UUID(from: decoder)
        }

        init(_ uuid: UUID) {
            self.uuid = uuid
        }

        /// Encodes lower case.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(uuid.requestText)
        }
    }

    /// Creates a UUID from its wire form.
    public init(wireForm: WireForm) { self = wireForm.uuid }

    /// The UUID in lower case.
    public var wireForm: WireForm { WireForm(self) }
}
