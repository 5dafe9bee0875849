// SPDX-License-Identifier: MIT

import AsyncHTTPClient
import Crypto
import Foundation
import NIOCore
import NIOFoundationCompat
import NIOHTTP1

/// A text message as an app sends it that has no client library: encoded, signed, sent and decoded with what everybody
/// has.
struct RequestByHand {
    static let key = Data("a key of thirty-two bytes, or so".utf8)

    struct Response: Decodable {
        struct Result: Decodable {
            let to: String
            let messageId: String?
            let httpStatusCode: Int
            let successful: Bool
        }

        let value: [Result]
    }

    private struct Message: Encodable {
        struct Recipient: Encodable {
            let to: String
            let repeatabilityRequestId: String
            let repeatabilityFirstSent: String
        }

        let from: String
        let message: String
        let smsRecipients: [Recipient]
    }

    let port: Int
    private let secret = SymmetricKey(data: Self.key)
    private let dates = Date.VerbatimFormatStyle(
        format: """
            \(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \
            \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\
            \(second: .twoDigits) GMT
            """,
        locale: Locale(identifier: "en_US_POSIX"),
        timeZone: .gmt,
        calendar: Calendar(identifier: .gregorian)
    )

    init(port: Int) {
        self.port = port
    }

    func send(_ text: String, from sender: String, to recipient: String) async throws -> Response {
        let date = Date.now.formatted(dates)
        let message = Message(
            from: sender,
            message: text,
            smsRecipients: [
                .init(to: recipient, repeatabilityRequestId: UUID().uuidString, repeatabilityFirstSent: date)
            ]
        )
        let body = try JSONEncoder().encode(message)
        let hash = Data(SHA256.hash(data: body)).base64EncodedString()
        let target = "/sms?api-version=2021-03-07"
        let host = "127.0.0.1:\(port)"
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("POST\n\(target)\n\(date);\(host);\(hash)".utf8),
            using: secret
        )
        var request = HTTPClientRequest(url: "http://\(host)\(target)")
        request.method = .POST
        request.headers = [
            "accept": "application/json",
            "content-type": "application/json",
            "user-agent": "by hand",
            "x-ms-client-request-id": UUID().uuidString,
            "x-ms-date": date,
            "x-ms-content-sha256": hash,
            "authorization":
                "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
                + Data(code).base64EncodedString(),
        ]
        request.body = .bytes(body)
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(100))
        guard response.status == .accepted else { throw URLError(.badServerResponse) }
        let bytes = try await response.body.collect(upTo: 1 << 20)
        return try JSONDecoder().decode(Response.self, from: bytes)
    }
}
