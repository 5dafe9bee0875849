// SPDX-License-Identifier: MIT

import Crypto
import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension CallOptions {
    /// Returns the id and the time of the first attempt for one element of a body whose elements have ids. For
    /// generated clients.
    ///
    /// With an ``idempotencyID``, the same index always gives the same id, so that another process can repeat the call.
    /// The first element takes the id unchanged; the others take UUIDs derived from it and their index. Without one,
    /// every call of this function gives a new UUID.
    ///
    /// - Parameter index: The element's position in the list, from 0.
    /// - Returns: The id, and the time in the format of HTTP headers.
    public func identity(at index: Int) -> (id: String, firstSent: String) {
        (identifier(at: index), HTTPDate(firstSent ?? Date()).requestText)
    }

    /// The call's id in the service's logs: from the caller's headers or options, or a new one.
    package func makeClientRequestID() -> String {
        headers.first { $0.key.lowercased() == HTTPField.Name.clientRequestID?.canonicalName }?.value
            ?? clientRequestID ?? UUID().requestText
    }

    private func identifier(at index: Int) -> String {
        guard let idempotencyID else { return UUID().requestText }
        guard index > 0 else { return idempotencyID }
        var bytes = Array(SHA256.hash(data: Array("\(idempotencyID)\n\(index)".utf8)).prefix(16))
        // Version 8 of RFC 9562: a UUID with a custom derivation.
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }.requestText
    }
}
