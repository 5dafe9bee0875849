// SPDX-License-Identifier: MIT

import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The hash of a request's body that its signature covers.
///
/// It is computed once for a call, whose tries all send the same bytes.
struct ContentHash: Sendable, Hashable {
    /// SHA-256 in base64, as `x-ms-content-sha256` carries it.
    let text: String

    /// Hashes a body; a request without one hashes as the empty text.
    init(of body: some ContiguousBytes) {
        var hash = SHA256()
        body.withUnsafeBytes { hash.update(bufferPointer: $0) }
        text = hash.finalize().withUnsafeBytes(Base64.encode)
    }
}
