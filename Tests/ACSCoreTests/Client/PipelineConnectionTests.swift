// SPDX-License-Identifier: MIT

import ACSCore
import ACSTransport
import RawServer
import StallLimit
import Testing
import TransportKinds

@Suite("A server that can't be reached", .stallLimit)
struct PipelineConnectionTests {
    private func error(_ endpoint: String, _ transport: any HTTPTransport) async throws -> ACSError {
        let pipeline = ClientPipeline(
            .test,
            endpoint: try Endpoint(endpoint),
            credential: try AccessKeyCredential(key: testKey),
            options: .init(transport: transport, retry: .none)
        )
        return try await failure { try await pipeline.call(.read, returning: .empty(204), options: .init()) }
    }

    @Test("is named in the error with its port and the reason", arguments: TransportKind.allCases)
    func refused(_ kind: TransportKind) async throws {
        try await DeadPort.hold { port in
            let error = try await error("http://127.0.0.1:\(port)", kind.transport)
            #expect(error.kind == .cannotConnect)
            #expect(error.message == "Cannot connect to 127.0.0.1, port \(port): The host refused the connection.")
        }
    }

    @Test("is named in the error if its name has no address", arguments: TransportKind.allCases)
    func unresolved(_ kind: TransportKind) async throws {
        // A name that no resolver knows, by RFC 6761.
        let error = try await error("https://contoso.invalid", kind.transport)
        #expect(error.kind == .cannotConnect)
        #expect(
            error.message == "Cannot connect to contoso.invalid, port 443: The host name could not be resolved."
        )
    }

    @Test("is named in the error whatever an app's own transport says")
    func ownTransport() async throws {
        let error = try await error("https://[2001:db8::1]:444", Unreachable())
        #expect(error.message == "Cannot connect to [2001:db8::1], port 444: The tunnel is down.")
    }
}

private struct Unreachable: HTTPTransport {
    func send(_ request: TransportRequest) async throws -> TransportResponse {
        throw TransportError(.cannotConnect, message: "The tunnel is down.", wasSent: .no)
    }
}
