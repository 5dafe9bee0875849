// SPDX-License-Identifier: MIT

import Crypto

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The headers that the service's documentation requires in a request that is signed with an access key.
public struct ServiceSignature {
    /// The value of `x-ms-content-sha256`.
    public let contentHash: String

    private let text: String

    /// - Parameters:
    ///   - method: The method.
    ///   - target: Path and query, as in the request line.
    ///   - host: The `Host` header.
    ///   - date: The `x-ms-date` header.
    ///   - body: The body as it came.
    public init(_ method: String, _ target: String, host: String, date: String, body: [UInt8]) {
        contentHash = Data(SHA256.hash(data: body)).base64EncodedString()
        text = "\(method)\n\(target)\n\(date);\(host);\(contentHash)"
    }

    /// The value of `Authorization`.
    ///
    /// - Parameter key: The access key in base64. For anything else, the result is `nil`.
    public func authorization(key: String) -> String? {
        guard let key = Data(base64Encoded: key) else { return nil }
        let code = HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key))
        let signature = Data(code).base64EncodedString()
        return "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=\(signature)"
    }
}
