// SPDX-License-Identifier: MIT

import Foundation
import RawServer
import WireServer

/// The access keys that a resource has had, one after the other.
enum AccessKeys {
    /// A key in base64.
    static func key(_ generation: Int) -> String {
        Data("key of generation \(generation)".utf8).base64EncodedString()
    }

    /// The key with which a request is signed, computed as the service does; `nil` if it is none of these.
    @Sendable static func generation(of request: RawRequest, among generations: ClosedRange<Int>) -> Int? {
        let signature = ServiceSignature(
            request.method,
            request.target,
            host: request["host"] ?? "",
            date: request["x-ms-date"] ?? "",
            body: request.body
        )
        guard request["x-ms-content-sha256"] == signature.contentHash else { return nil }
        return generations.first { request["authorization"] == signature.authorization(key: key($0)) }
    }
}
