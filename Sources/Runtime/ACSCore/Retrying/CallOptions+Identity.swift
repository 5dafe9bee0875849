// SPDX-License-Identifier: MIT

import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension CallOptions {
    /// The id and the time of the first try for one element of a body with ids inside. For generated clients.
    ///
    /// With an ``idempotencyID``, the same index gives the same id again, so that another process can repeat the call:
    /// the first element takes the id as it is, the others take UUIDs made from it and their index. Without one, each
    /// call of this function gives a new UUID.
    ///
    /// - Parameter index: The element's place in the list, from 0.
    /// - Returns: The id, and the time in the format of HTTP headers.
    public func identity(at index: Int) -> (id: String, firstSent: String) {
        (identifier(at: index), HTTPDate(firstSent ?? Date()).requestText)
    }

    private func identifier(at index: Int) -> String {
        guard let idempotencyID else { return UUID().requestText }
        guard index > 0 else { return idempotencyID }
        var bytes = Array(SHA256.hash(data: Array("\(idempotencyID)\n\(index)".utf8)).prefix(16))
        // Version 8 of RFC 9562: a UUID made in a way of our own.
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }.requestText
    }
}
