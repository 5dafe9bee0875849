// SPDX-License-Identifier: MIT

import ACSTransport
import HTTPTypes
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite(.stallLimit)
struct TransportTargetTests {
    static let targets = [
        "/", "/a", "//a/b?c=d", "/a//b", "/a/", "/a%20b", "/%2F", "/a%2Fb", "/%3F", "/%23", "/%2B", "/+",
        "/19%3Ax%40thread.v2", "/19:x@thread.v2", "/%F0%9F%98%80", "/a;b=c", "/:search", "/a...b", "/.a", "/a.",
        "/~_-.", "/%252F", "/a%FFb",
        "/a?b=c%20d", "/a?b=c+d", "/a?b=%2B&b=2&c=", "/a?b=%2F%3F%23", "/a?", "/a?b=c?d/e:@", "/a%00b",
    ]

    @Test(
        "The target that is sent is the one of the request, or there is an error",
        arguments: TransportKind.allCases,
        targets
    )
    func target(_ kind: TransportKind, target: String) async throws {
        try await RawServer.run({ _, _ in .status(200) }) { server in
            do {
                _ = try await kind.transport.send(.init(.get, target, port: server.port))
                #expect(server.requests.map(\.target) == [target])
            } catch let error as TransportError where error.reason == .unsupportedRequest {
                #expect(error.wasSent == .no)
                #expect(server.connections == 0)
                // What our own encoding of parameters produces must work.
                #expect(["/a%FFb", "/a?"].contains(target), "\(target) must be sent")
            }
        }
    }

    @Test(
        "A target that libraries change is refused before anything is sent",
        arguments: TransportKind.allCases,
        [
            "", "a", "/a/../b", "/a/.", "/./a", "/a/%2e%2E/b", "/a/%2e", "/a b", "/ä", "/a\"", "/a\r\nX: y", "/a#b",
            "/a\\b", "/a|b", "/a%", "/a%2", "/a%zz", "/a%+1", "/a?b=%FF",
        ]
    )
    func refused(_ kind: TransportKind, target: String) async throws {
        try await RawServer.run({ _, _ in .status(200) }) { server in
            await #expect {
                try await kind.transport.send(.init(.get, target, port: server.port))
            } throws: { error in
                let error = error as? TransportError
                return error?.reason == .unsupportedRequest && error?.wasSent == .no
            }
            #expect(server.connections == 0)
        }
    }
}
