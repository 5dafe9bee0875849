// SPDX-License-Identifier: MIT

import ACSAsyncHTTPClientTransport
import ACSCore
import AsyncHTTPClient
import NIOCore
import RawServer
import Testing

/// Makes a thousand calls with one client, and checks what the service has received and what is left of the client.
enum Crowd {
    /// - Parameters:
    ///   - ledger: What the service knows about the credential.
    ///   - response: The response to a request that is authenticated correctly.
    ///   - makeClient: Creates the client, and returns the objects that belong to it.
    ///   - call: Makes one call.
    static func run<Client: Sendable>(
        _ ledger: Ledger,
        response: Reply,
        makeClient: (Endpoint, ClientOptions) throws -> (Client, [any AnyObject & Sendable]),
        call: @escaping @Sendable (Client) async throws -> Void
    ) async throws {
        try await RawServer.run({ request, _ in ledger.accepts(request) ? response : .status(401) }) { server in
            let parts = try await rush(server, ledger, makeClient, call)
            #expect(ledger.refusals == 0)
            #expect(ledger.requests.values.reduce(0, +) == Rush.calls)
            #expect(ledger.requests.count >= Rush.groups)
            #expect(server.connections <= 100)
            await server.waitForClosedConnections()
            for part in parts {
                await part.waitUntilGone()
                #expect(part.object == nil)
            }
        }
    }

    /// Returns when nothing here references the client any more.
    private static func rush<Client: Sendable>(
        _ server: RawServer,
        _ ledger: Ledger,
        _ makeClient: (Endpoint, ClientOptions) throws -> (Client, [any AnyObject & Sendable]),
        _ call: @escaping @Sendable (Client) async throws -> Void
    ) async throws -> [Watched] {
        let rush = Rush(ledger.changes)
        let budget = RetryBudget()
        var retry = RetryOptions.none
        retry.budget = budget
        var configuration = AsyncHTTPClientTransport.standardConfiguration
        // On a busy machine, many calls wait for a connection for longer than the usual ten seconds, and the first call
        // for the last one longer than a call's usual timeout.
        configuration.timeout.connect = .hours(24)
        // There, a connection can be idle for longer than the usual minute, and would be replaced.
        configuration.connectionPool.idleTimeout = .hours(24)
        let transport = AsyncHTTPClientTransport(configuration: configuration)
        let options = ClientOptions(
            transport: transport,
            timeout: .seconds(86_400),
            retry: retry,
            policiesPerAttempt: [rush]
        )
        let (client, parts) = try makeClient(Endpoint("http://127.0.0.1:\(server.port)"), options)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<Rush.calls { group.addTask { try await call(client) } }
            // Stops at the first failure, for which others may wait.
            for try await _ in group {}
        }
        return (parts + [rush, budget]).map { Watched($0) }
    }
}
