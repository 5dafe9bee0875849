// SPDX-License-Identifier: MIT

import ACSCallAutomation
import ACSWebhooks
import Foundation
import Hummingbird
import Logging

/// Answers calls: plays a welcome, reads a key, repeats what the caller says, records it, and hangs up.
///
/// Its variables:
///
/// - `COMMUNICATION_SERVICES_CONNECTION_STRING`: shown under Keys in the Azure portal.
/// - `COMMUNICATION_SERVICES_RESOURCE_ID`: the immutable resource id among the resource's properties.
/// - `EVENTS_SECRET`: at least 16 characters. Subscribe to the resource's events `IncomingCall` and
///   `RecordingFileStatusUpdated` with the endpoint `https://PUBLIC_HOST/events?code=EVENTS_SECRET`.
/// - `PUBLIC_HOST`: the name under which Azure reaches this server, behind a proxy that serves TLS, and `welcome.wav`,
///   `menu.wav` and `goodbye.wav`.
/// - `PORT`: 8080 if left out.
/// - `RECORDINGS`: the folder for recordings; the current one if left out.
@main
struct CallCenter: Sendable {
    let client: CallAutomationClient
    /// Verifies the events of Event Grid.
    let subscription: SecretVerifier
    /// Verifies callbacks, and the connections that carry a call's audio.
    let automation: CallAutomationVerifier
    let host: String
    let recordings: String
    let logger: Logger
    let events = CallEvents()
    let audio = AudioStreams()

    static func main() async throws {
        let logger = Logger(label: "call-center")
        let environment = ProcessInfo.processInfo.environment
        guard let resourceID = environment["COMMUNICATION_SERVICES_RESOURCE_ID"],
            let secret = environment["EVENTS_SECRET"], let host = environment["PUBLIC_HOST"]
        else {
            logger.critical("Set COMMUNICATION_SERVICES_RESOURCE_ID, EVENTS_SECRET and PUBLIC_HOST.")
            exit(1)
        }
        let center = CallCenter(
            client: CallAutomationClient(
                connectionString: try .environment("COMMUNICATION_SERVICES_CONNECTION_STRING"),
                options: .init(logger: logger)
            ),
            subscription: try .secret(Secret(secret), inQuery: "code"),
            automation: try .callAutomation(resourceID: resourceID),
            host: host,
            recordings: environment["RECORDINGS"] ?? ".",
            logger: logger
        )
        try await center.run(port: environment["PORT"].flatMap(Int.init) ?? 8080)
    }

    /// Serves until the process gets a signal to stop, or the task is cancelled.
    ///
    /// - Parameters:
    ///   - port: The port, or 0 for any that is free.
    ///   - onListening: Called with the port when requests are accepted.
    func run(port: Int, onListening: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        let (jobs, queue) = AsyncStream<Job>.makeStream()
        let app = Application(
            router: router(queue),
            server: .init { MediaChannel(responder: $0, verifier: automation, audio: audio) },
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { channel in onListening(channel.localAddress?.port ?? port) },
            logger: logger
        )
        try await withThrowingTaskGroup { group in
            group.addTask { try await app.runService() }
            group.addTask {
                await withDiscardingTaskGroup { group in
                    for await job in jobs { group.addTask { await perform(job) } }
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }

    private func perform(_ job: Job) async {
        do { try await job() } catch { logger.error("\(error)") }
    }
}
