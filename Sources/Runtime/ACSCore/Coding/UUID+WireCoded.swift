// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension UUID: WireCoded {
    /// A UUID in lower case, as RFC 9562 section 4 writes them; Foundation writes upper case.
    public struct WireForm: Codable {
        let uuid: UUID

        /// Reads either case.
        public init(from decoder: any Decoder) throws {
            uuid = try UUID(from: decoder)
        }

        init(_ uuid: UUID) {
            self.uuid = uuid
        }

        /// Writes lower case.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(uuid.requestText)
        }
    }

    /// Takes over what was read.
    public init(wireForm: WireForm) { self = wireForm.uuid }

    /// The UUID in lower case.
    public var wireForm: WireForm { WireForm(self) }
}
