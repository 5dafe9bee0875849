// SPDX-License-Identifier: MIT

import Crypto
import HTTPTypes

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The signature that an access key gives a request: HMAC-SHA256 over the method, the target, the date, the host and
/// the body's hash.
///
/// It is computed after everything else in the request is fixed, and again for each attempt, so that the date is fresh.
/// What is signed is what is sent, including the target's percent-encoding.
struct RequestSignature: Sendable {
    /// The text that was signed. It holds no secret, and explains a 401.
    let stringToSign: String
    /// The value of `x-ms-date`.
    let date: String
    /// The value of `x-ms-content-sha256`.
    let contentHash: ContentHash
    /// The value of `Authorization`.
    let authorization: String

    /// The signature itself, in base64.
    var code: String { String(authorization.dropFirst(Self.scheme.count)) }

    /// Signs a request.
    ///
    /// - Parameters:
    ///   - method: The request's method.
    ///   - target: The path and the query exactly as they are sent, such as `/sms?api-version=2021-03-07`.
    ///   - host: The value of the `Host` header, with the port unless it is the scheme's default.
    ///   - contentHash: The hash of the body.
    ///   - date: The time of this attempt.
    ///   - credential: The key.
    init(
        method: HTTPMethod,
        target: String,
        host: String,
        contentHash: ContentHash,
        date: Date,
        credential: AccessKeyCredential
    ) {
        self.contentHash = contentHash
        let date = HTTPDate(date).requestText
        let (method, hash) = (method.rawValue, contentHash.text)
        let length = method.utf8.count + target.utf8.count + date.utf8.count + host.utf8.count + hash.utf8.count
        stringToSign = ASCIIWriter.text(length: length + 4) { text in
            text.write(method)
            text.write("\n")
            text.write(target)
            text.write("\n")
            text.write(date)
            text.write(";")
            text.write(host)
            text.write(";")
            text.write(hash)
        }
        self.date = date
        authorization = Self.scheme + credential.authenticationCode(for: stringToSign).withUnsafeBytes(Base64.encode)
    }

    /// The headers that the signature covers, in the order of the string to sign.
    static let signedHeaders = "x-ms-date;host;x-ms-content-sha256"

    private static let scheme = "HMAC-SHA256 SignedHeaders=\(signedHeaders)&Signature="

    /// Adds the signature to a request. The transport sends `Host` itself, with the value that was signed.
    func add(to fields: inout HTTPFields) {
        fields.reserveCapacity(fields.count + 4)
        fields.replace(HTTPField(name: .authorization, value: authorization))
        if let name = Self.dateName { fields.replace(HTTPField(name: name, value: date)) }
        if let name = Self.hashName { fields.replace(HTTPField(name: name, value: contentHash.text)) }
        if let field = Self.returnsID { fields.replace(field) }
    }

    // The initializer returns `nil` for invalid names only; these are valid.
    private static let dateName = HTTPField.Name("x-ms-date")
    private static let hashName = HTTPField.Name("x-ms-content-sha256")
    private static let returnsID = HTTPField.Name("x-ms-return-client-request-id").map {
        HTTPField(name: $0, value: "true")
    }
}

extension HTTPFields {
    /// Sets a field and removes all others of its name.
    fileprivate mutating func replace(_ field: HTTPField) {
        guard contains(field.name) else { return append(field) }
        self[fields: field.name] = [field]
    }
}
