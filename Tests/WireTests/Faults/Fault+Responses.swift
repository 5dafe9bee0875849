// SPDX-License-Identifier: MIT

import ACSCore
import RawServer
import TransportKinds

extension Fault {
    /// Responses that break off, or break the rules of HTTP.
    static let responses =
        [
            Fault(
                "a head that comes byte by byte, without end",
                .server(isTimed: true) {
                    .raw("\($0.call.head.dropLast(1))X-Endless: ", end: .drip(UInt8(ascii: "a")))
                },
                timedOut(.unknown)
            ),
            Fault(
                "reset in the middle of the head",
                .server { .raw("\($0.call.head.dropLast(20))", end: .reset(after: {})) },
                lost
            ),
            Fault(
                "closed in the middle of the head",
                .server { .raw("\($0.call.head.dropLast(20))", end: .close) },
                lost,
                on: [.asyncHTTPClient]
            ),
            Fault(
                "reset after the head",
                .server { seen in
                    .raw(seen.call.head, end: .reset(after: { await seen.watched.heads.wait(for: seen.number) }))
                },
                broken
            ),
            Fault(
                "reset in the middle of the body",
                .server { seen in
                    .raw(seen.call.half, end: .reset(after: { await seen.watched.pieces.wait(for: seen.number) }))
                },
                broken
            ),
            Fault(
                "closed in the middle of a body that is shorter than its length",
                .server { .raw($0.call.half, end: .close) },
                broken
            ),
            Fault(
                "half-closed in the middle of the body",
                .server { .raw($0.call.half, end: .closeOutput) },
                broken
            ),
            Fault(
                "silence in the middle of the body",
                .server(isTimed: true) { .raw($0.call.half) },
                timedOut(.yes)
            ),
        ]
        + notHTTP("garbage as status line", inURLSession: lost) { _ in .raw("Hello?\r\n\r\n", end: .close) }
        + notHTTP("a length that is no number", inURLSession: lost) {
            .raw($0.call.head("Content-Length: many") + $0.call.body, end: .close)
        }
        + notHTTP("a chunk without a size", inURLSession: broken) {
            .raw($0.call.head("Transfer-Encoding: chunked") + "x\r\n\($0.call.body)\r\n0\r\n\r\n")
        }
        + [
            Fault(
                "a body longer than its length",
                .server { .raw($0.call.head("Content-Length: 5") + $0.call.body) },
                cutShort
            ),
            Fault(
                "a body larger than the client's limit",
                .server { .raw($0.call.head("Content-Length: 1001") + String(repeating: " ", count: 1001)) },
                Ending.fails(.responseTooLarge, .yes, repeats: .none)
            ),
        ]

    private static let broken = Ending.fails(.connectionLost, .yes, repeats: .safe)

    /// What was accepted has no body that matters; what was read has half a body.
    private static let cutShort = Ending.fails(.undecodableResponse, .yes, repeats: .none)
        .merging([.purchase: Ending(nil, attempts: 1, requests: 1)]) { $1 }

    /// What is no HTTP. URLSession on Linux does not tell it from a connection that is lost.
    private static func notHTTP(
        _ name: String,
        inURLSession endings: [FaultCall: Ending],
        _ response: @escaping @Sendable (FaultScene.Attempt) -> Reply
    ) -> [Fault] {
        let scene = FaultScene.server(response)
        return [
            Fault(name, scene, Ending.fails(.transportFailure, .yes, repeats: .none), on: [.asyncHTTPClient]),
            Fault(name, scene, endings, on: [.urlSession]),
        ]
    }
}
