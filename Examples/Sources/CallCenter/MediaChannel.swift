// SPDX-License-Identifier: MIT

import ACSWebhooks
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import NIOWebSocket

/// HTTP/1.1 in which `GET /media` becomes a WebSocket, if Call Automation sends it. Other requests go to the router.
///
/// NIO upgrades only the first request of a connection, so a proxy must not reuse connections for WebSockets.
struct MediaChannel: HTTPChannelHandler {
    typealias HTTPConnection = NIOAsyncChannel<HTTPRequestPart, HTTPResponsePart>

    struct Value: ServerChildChannelValue {
        let channel: any Channel
        let use: EventLoopFuture<Use>
    }

    /// What a connection is used for. Its first request decides.
    enum Use: Sendable {
        case http(HTTPConnection)
        case audio(AudioStream.Connection, callID: String)
        case refusal(HTTPConnection, HTTPResponse.Status)
    }

    /// Whether a request for a WebSocket is accepted.
    private enum Verdict: Sendable {
        case accepted(callID: String)
        case refused(HTTPResponse.Status)
    }

    let responder: Responder
    let verifier: CallAutomationVerifier
    let audio: AudioStreams

    func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
        channel.eventLoop.makeCompletedFuture {
            let verdict = NIOLoopBoundBox<Verdict?>(nil, eventLoop: channel.eventLoop)
            var configuration = NIOUpgradableHTTPServerPipelineConfiguration(
                upgradeConfiguration: .init(
                    upgraders: [upgrader(verdict)],
                    notUpgradingCompletionHandler: { channel in
                        channel.eventLoop.makeCompletedFuture {
                            let operations = channel.pipeline.syncOperations
                            try operations.addHandler(HTTP1ToHTTPServerCodec(secure: false))
                            try operations.addHandler(HTTPConnectionStateHandler(logger: logger))
                            let connection = try HTTPConnection(
                                wrappingChannelSynchronously: channel,
                                configuration: .init(isOutboundHalfClosureEnabled: true)
                            )
                            // NIO has dropped a request that was refused, so the router can't respond to it.
                            guard case .refused(let status) = verdict.value else { return .http(connection) }
                            return .refusal(connection, status)
                        }
                    }
                )
            )
            // Hummingbird does both itself.
            configuration.enablePipelining = false
            configuration.enableErrorHandling = false
            let operations = channel.pipeline.syncOperations
            let use = try operations.configureUpgradableHTTPServerPipeline(configuration: configuration)
            return Value(channel: channel, use: use)
        }
    }

    func handle(value: Value, logger: Logger) async {
        do {
            switch try await value.use.get() {
            case .http(let connection): await handleHTTP(asyncChannel: connection, logger: logger)
            case .audio(let connection, let callID): try await audio.serve(connection, of: callID, logger: logger)
            case .refusal(let connection, let status):
                try await connection.executeThenClose { _, outbound in
                    let headers: HTTPFields = [.connection: "close", .contentLength: "0"]
                    try await outbound.write(.head(.init(status: status, headerFields: headers)))
                    try await outbound.write(.end(nil))
                }
            }
        } catch {
            logger.debug("A connection was lost: \(error)")
        }
    }

    private func upgrader(_ verdict: NIOLoopBoundBox<Verdict?>) -> NIOTypedWebSocketServerUpgrader<Use> {
        .init(
            maxFrameSize: 1 << 16,
            shouldUpgrade: { channel, head in
                channel.eventLoop.makeFutureWithTask { await self.verdict(on: head) }.map { result in
                    verdict.value = result
                    // Headers of the response accept the request.
                    if case .accepted = result { return [:] }
                    return nil
                }
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    guard case .accepted(let callID) = verdict.value else { throw ChannelError.inputClosed }
                    // A text may come in several parts.
                    let aggregator = NIOWebSocketFrameAggregator(
                        minNonFinalFragmentSize: 1,
                        maxAccumulatedFrameCount: 64,
                        maxAccumulatedFrameSize: 1 << 20
                    )
                    try channel.pipeline.syncOperations.addHandler(aggregator)
                    return .audio(try .init(wrappingChannelSynchronously: channel), callID: callID)
                }
            }
        )
    }

    private func verdict(on head: HTTPRequestHead) async -> Verdict {
        guard head.uri == "/media", let request = try? HTTPRequest(head, secure: false, splitCookie: false) else {
            return .refused(.notFound)
        }
        do throws(WebhookError) {
            let upgrade = try await StreamUpgrade(request, verifiedBy: verifier)
            return upgrade.callConnectionID.map { .accepted(callID: $0) } ?? .refused(.badRequest)
        } catch {
            return .refused(error.response.status)
        }
    }
}
