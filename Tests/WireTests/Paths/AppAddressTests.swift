// SPDX-License-Identifier: MIT

import ACSCore
import ACSPhoneNumbers
import HTTPTypes
import StallLimit
import Testing
import TransportKinds
import WireServer

/// Replaces the path and the query of each request.
private struct Readdressing: PipelinePolicy {
    let target: String

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        var request = request
        request.head.path = target
        return try await next.send(request)
    }
}

@Suite("An address that an app's own policy has set", .stallLimit)
struct AppAddressTests {
    /// The position of a character.
    enum Place: String, CaseIterable {
        case path = "/phoneNumbers/a*b?api-version=2025-06-01"
        case query = "/phoneNumbers/operations?filter=a*b&api-version=2025-06-01"

        func target(_ text: String) -> String { rawValue.replacing("*", with: text) }
    }

    /// The characters that RFC 3986 allows unencoded in a path segment (`pchar`), the separator of segments, and the
    /// start of a query.
    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?".utf8
    )

    @Test(
        "is sent as it was signed, or not at all, with each character of ASCII in it, plain and percent-encoded",
        arguments: TransportKind.allCases,
        Place.allCases
    )
    func ascii(_ kind: TransportKind, _ place: Place) async throws {
        let responses = Array(repeating: WireResponse(204), count: 3 * 128)
        try await WireServer.run(responding: responses) { server in
            for byte in UInt8(0)..<128 {
                let digits = String(byte, radix: 16)
                let encoded = "%" + String(repeating: "0", count: 2 - digits.count) + digits
                let plain = place.target(String(UnicodeScalar(byte)))
                try await check(plain, isAllowed: Self.allowed.contains(byte), kind, server)
                for encoded in Set([encoded, encoded.uppercased()]) {
                    try await check(place.target(encoded), isAllowed: true, kind, server)
                }
            }
            #expect(server.refusals == [])
        }
    }

    private func check(_ target: String, isAllowed: Bool, _ kind: TransportKind, _ server: WireServer) async throws {
        var resource = try Resource(server, kind)
        resource.options.policiesPerAttempt = [Readdressing(target: target)]
        let before = server.requests.count
        do {
            try await resource.numbers.cancelOperation(operationID: "x")
            #expect(server.requests.dropFirst(before).map(\.target) == [target])
            #expect(isAllowed, "\(target.debugDescription) must be refused")
        } catch let error as ACSError {
            #expect(error.kind == .invalidArgument, "\(error)")
            #expect(error.wasSent == .no)
            #expect(server.requests.count == before)
            #expect(!isAllowed, "\(target.debugDescription) must be sent: \(error)")
        }
    }
}
