// SPDX-License-Identifier: MIT

import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

@testable import ACSCore

/// Issues numbered tokens that are valid for a day, at a time that the test sets.
private final class Issuer: Sendable {
    struct Failure: Error {}

    private let state = Mutex<(now: Date, count: Int)>((Date(timeIntervalSince1970: 1_800_000_000), 0))
    private let gives: @Sendable (Int) throws -> String

    init(_ gives: @escaping @Sendable (Int) throws -> String = { "token-\($0)" }) {
        self.gives = gives
    }

    var now: Date { state.withLock { $0.now } }
    var count: Int { state.withLock { $0.count } }

    func advance(by seconds: TimeInterval) { state.withLock { $0.now += seconds } }

    func pipeline(_ server: RawServer) throws -> ClientPipeline {
        let refresher = UserTokenRefresher(
            initialToken: nil,
            issuer: {
                let number = self.state.withLock { state in
                    state.count += 1
                    return state.count
                }
                return AccessToken(try self.gives(number), expiresOn: self.now.addingTimeInterval(86_400))
            },
            now: { self.now }
        )
        return try Self.pipeline(server, UserAccessTokenCredential(refresher))
    }

    static func pipeline(_ server: RawServer, _ credential: UserAccessTokenCredential) throws -> ClientPipeline {
        ClientPipeline(
            .test,
            endpoint: try Endpoint("http://127.0.0.1:\(server.port)"),
            credential: credential,
            options: .init()
        )
    }
}

@Suite("A user access token that the service refuses before it expires", .stallLimit)
struct PipelineRevokedTokenTests {
    /// A server that accepts these tokens and no other.
    private func run(accepting tokens: Set<String>, body: (RawServer) async throws -> Void) async throws {
        try await RawServer.run(
            { request, _ in
                let isAccepted = tokens.contains(request["authorization"]?.replacing("Bearer ", with: "") ?? "")
                return .status(isAccepted ? 204 : 401)
            },
            body: body
        )
    }

    private func statusOfFailure(_ pipeline: ClientPipeline) async throws -> Int? {
        try await failure { try await pipeline.call(.make, returning: .empty(204), options: .init()) }.status
    }

    @Test("is refreshed, and the call is repeated with the next one, which later calls use")
    func replaced() async throws {
        try await run(accepting: ["token-2"]) { server in
            let issuer = Issuer()
            let pipeline = try issuer.pipeline(server)
            for requests in [2, 3] {
                try await pipeline.call(.make, returning: .empty(204), options: .init())
                #expect(server.requests.count == requests)
                #expect(issuer.count == 2)
            }
        }
    }

    @Test("is refreshed once for all calls for which it was refused")
    func together() async throws {
        try await run(accepting: ["token-2"]) { server in
            let issuer = Issuer()
            let pipeline = try issuer.pipeline(server)
            try await withThrowingTaskGroup { group in
                for _ in 0..<50 {
                    group.addTask { try await pipeline.call(.make, returning: .empty(204), options: .init()) }
                }
                try await group.waitForAll()
            }
            #expect(issuer.count == 2)
        }
    }

    @Test("is refreshed at most twice a minute if the next is refused as well")
    func pause() async throws {
        try await run(accepting: []) { server in
            let issuer = Issuer()
            let pipeline = try issuer.pipeline(server)
            for (seconds, requests, tokens) in [(0, 2, 2), (29.9, 3, 2), (0.1, 5, 3)] {
                issuer.advance(by: seconds)
                #expect(try await statusOfFailure(pipeline) == 401)
                #expect(server.requests.count == requests)
                #expect(issuer.count == tokens)
            }
        }
    }

    @Test("remains the reason of the failure if there is no other")
    func noOther() async throws {
        try await run(accepting: []) { server in
            let failing = Issuer { number in
                if number > 1 { throw Issuer.Failure() }
                return "token-1"
            }
            #expect(try await statusOfFailure(failing.pipeline(server)) == 401)
            #expect(failing.count == 2)

            let repeating = Issuer { _ in "token-1" }
            #expect(try await statusOfFailure(repeating.pipeline(server)) == 401)
            #expect(repeating.count == 2)

            let fixed = try UserAccessTokenCredential(token: "token-1")
            #expect(try await statusOfFailure(Issuer.pipeline(server, fixed)) == 401)
            #expect(server.requests.count == 3)
        }
    }
}
