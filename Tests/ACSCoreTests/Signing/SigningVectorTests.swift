// SPDX-License-Identifier: MIT

import Foundation
import HTTPTypes
import Testing

@testable import ACSCore

/// A request with the signature that Microsoft's package put on it.
struct SigningVector: Decodable, Sendable, CustomTestStringConvertible {
    struct File: Decodable {
        let vectors: [SigningVector]
    }

    let accessKey: String
    let method: String
    let url: String
    let bodyBase64: String?
    let host: String
    let date: String
    let contentSha256: String
    let stringToSign: String
    let authorization: String

    var testDescription: String { "\(method) \(url)" }

    /// What follows the host. All recorded addresses have a path and no fragment.
    var target: String { String(url.dropFirst("https://\(host)".count)) }

    var body: Data { bodyBase64.flatMap { Data(base64Encoded: $0) } ?? Data() }

    static let all = (try? Vectors.load("hmac-signing", as: File.self).vectors) ?? []
}

/// The recorded requests have no quirk that we leave out: those are in `RequestSignatureTests`.
struct SigningVectorTests {
    private func sign(_ vector: SigningVector) throws -> RequestSignature {
        RequestSignature(
            // Microsoft's package signs the method in upper case; ours has no other spelling.
            method: try #require(HTTPMethod(rawValue: vector.method.uppercased())),
            target: vector.target,
            host: vector.host,
            contentHash: ContentHash(of: vector.body),
            date: try #require(HTTPDate(text: vector.date)).date,
            credential: try AccessKeyCredential(key: vector.accessKey)
        )
    }

    @Test("There are 91 recorded requests")
    func count() {
        #expect(SigningVector.all.count == 91)
    }

    @Test("A recorded request gets the recorded signature", arguments: SigningVector.all)
    func signature(_ vector: SigningVector) throws {
        let signature = try sign(vector)
        #expect(signature.contentHash.text == vector.contentSha256)
        #expect(signature.stringToSign == vector.stringToSign)
        #expect(signature.authorization == vector.authorization)
    }

    @Test("The signature is added as four headers, and Host is not among them", arguments: SigningVector.all.prefix(1))
    func headers(_ vector: SigningVector) throws {
        var fields: HTTPFields = [.accept: "application/json", .authorization: "old"]
        try sign(vector).add(to: &fields)
        let pairs = fields.map { "\($0.name.rawName.lowercased()): \($0.value)" }.sorted()
        #expect(
            pairs == [
                "accept: application/json",
                "authorization: \(vector.authorization)",
                "x-ms-content-sha256: \(vector.contentSha256)",
                "x-ms-date: \(vector.date)",
                "x-ms-return-client-request-id: true",
            ]
        )
    }

    @Test("An endpoint from a recorded address signs the recorded host", arguments: SigningVector.all)
    func authority(_ vector: SigningVector) throws {
        #expect(try Endpoint("https://\(vector.host)/").authority == vector.host)
    }
}
