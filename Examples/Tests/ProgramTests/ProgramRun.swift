// SPDX-License-Identifier: MIT

import Testing
import Tools
import WireServer

/// What a program of this package did in a run against a server that acts as the resource.
struct ProgramRun: Sendable {
    /// The lines that it printed.
    let lines: [String]
    /// The methods and paths of its requests, all of which the server accepted.
    let requests: [String]

    /// Runs a program as a process, as a shell does.
    ///
    /// - Parameters:
    ///   - program: The name of its target.
    ///   - arguments: What follows the name in the shell.
    ///   - environment: Its variables besides those that name the resource.
    ///   - responses: What the server responds with, in turn.
    init(
        _ program: String,
        _ arguments: String...,
        environment: [String: String] = [:],
        responding responses: [WireResponse]
    ) async throws {
        (lines, requests) = try await WireServer.run(responding: responses) { server in
            let resource = [
                "COMMUNICATION_SERVICES_CONNECTION_STRING": server.connectionString,
                "COMMUNICATION_SERVICES_ENDPOINT": server.endpoint,
            ]
            let outcome = try await Tool.run(
                Tool.built(program),
                arguments,
                environment: resource.merging(environment) { $1 }
            )
            #expect(outcome.code == 0, "\(outcome.errors)")
            #expect(server.refusals == [])
            let lines = outcome.output.split(separator: "\n").map(String.init)
            return (lines, server.requests.map { "\($0.method) \($0.path)" })
        }
    }
}
