// SPDX-License-Identifier: MIT

import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The hash of a request's body that the signature covers.
///
/// It is computed once per call, because all attempts send the same bytes.
struct ContentHash: Sendable, Hashable {
    /// SHA-256 in base64: the value of `x-ms-content-sha256`.
    let text: String

    /// Hashes a body. A request without a body hashes as empty.
    init(of body: some ContiguousBytes) {
        var hash = SHA256()
        body.withUnsafeBytes { hash.update(bufferPointer: $0) }
        text = hash.finalize().withUnsafeBytes(Base64.encode)
    }
}
