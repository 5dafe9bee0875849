// SPDX-License-Identifier: MIT

import ArgumentParser
import Crypto
import Foundation
import HTTPTypes

@testable import ACSCore

/// Signing a request, against SHA-256 and HMAC-SHA256 of the same bytes and nothing else.
struct Signing: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compares signing with the bare hashes of the same bytes, for bodies of several sizes."
    )

    func run() async throws {
        var isWithin = true
        for size in [300, 4_096, 65_536] {
            let request = try SignedRequest(bodySize: size)
            let text = Array(request.signature().stringToSign.utf8)
            let key = SymmetricKey(data: SignedRequest.key)
            let comparison = try await Comparison(repetitions: max(50, 2_000_000 / (size + 2_000))) {
                var fields = HTTPFields()
                request.signature().add(to: &fields)
                keep(fields)
            } peer: {
                keep(SHA256.hash(data: request.body))
                keep(HMAC<SHA256>.authenticationCode(for: text, using: key))
            }
            // Each size is shown, also after one that misses.
            isWithin = comparison.show("signing \(size) bytes", limit: 1.3) && isWithin
        }
        if !isWithin { throw ExitCode.failure }
    }
}

/// How many requests are signed per second, for a peer in another language.
struct SigningRate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints how many requests with a text message are signed per second."
    )

    func run() async throws {
        let request = try SignedRequest(bodySize: 300)
        var rates: [Double] = []
        for _ in 0..<11 {
            let start = ContinuousClock.now
            for _ in 0..<20_000 {
                var fields = HTTPFields()
                request.signature().add(to: &fields)
                keep(fields)
            }
            rates.append(20_000 / ((.now - start) / .seconds(1)))
        }
        Figure.show(Int(rates.sorted()[rates.count / 2]))
    }
}

/// A request to sign.
private struct SignedRequest {
    static let key = Data("a key of thirty-two bytes, or so".utf8)

    let body: [UInt8]
    private let credential: AccessKeyCredential

    init(bodySize: Int) throws {
        body = Array(repeating: UInt8(ascii: "x"), count: bodySize)
        credential = try AccessKeyCredential(key: Self.key.base64EncodedString())
    }

    func signature() -> RequestSignature {
        RequestSignature(
            method: .post,
            target: "/sms?api-version=2021-03-07",
            host: "contoso.communication.azure.com",
            contentHash: ContentHash(of: body),
            date: .now,
            credential: credential
        )
    }
}

/// Keeps the optimizer from removing the computation of a value.
@inline(never)
private func keep<Value>(_ value: Value) {}
