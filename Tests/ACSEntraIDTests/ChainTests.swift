// SPDX-License-Identifier: MIT

import ACSEntraID
import Foundation
import RawServer
import StallLimit
import Synchronization
import Testing

/// A member of a chain whose responses a test chooses.
private final class Member: TokenCredential {
    let asked = Mutex(0)
    let outcome: Mutex<Outcome>

    enum Outcome {
        case success(String)
        case failure(ACSError.Kind)
    }

    init(_ outcome: Outcome) {
        self.outcome = Mutex(outcome)
    }

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        asked.withLock { $0 += 1 }
        switch outcome.withLock({ $0 }) {
        case .success(let value): return AccessToken(value, expiresOn: .distantFuture)
        case .failure(let kind): throw ACSError(kind, message: "No \(kind).")
        }
    }
}

/// Returns a token when it is allowed to.
private struct Held: TokenCredential {
    let begin: AsyncStream<Void>.Continuation
    let opened: AsyncStream<Void>

    func accessToken(for request: TokenRequest) async throws -> AccessToken {
        begin.finish()
        for await _ in opened {}
        return AccessToken("b", expiresOn: .distantFuture)
    }
}

@Suite("A chain of credentials", .stallLimit)
struct ChainTests {
    @Test("continues after what is not available, and begins with what worked from then on")
    func goesOn() async throws {
        let (first, second, third) = (
            Member(.failure(.credentialUnavailable)), Member(.success("b")), Member(.success("c"))
        )
        let chain = ChainedTokenCredential(first, second, third)
        for _ in 0..<3 { #expect(try await chain.accessToken(for: request).value == "b") }
        #expect([first, second, third].map { $0.asked.withLock { $0 } } == [1, 3, 0])
        second.outcome.withLock { $0 = .failure(.credentialUnavailable) }
        #expect(try await chain.accessToken(for: request).value == "c")
    }

    @Test("keeps to the one that has returned a token, by default: another would act under another identity")
    func keepsToOne() async throws {
        let (first, second) = (Member(.success("a")), Member(.success("b")))
        let variables = ["AZURE_TOKEN_CREDENTIALS": "dev"]
        let credential = DefaultAzureCredential(then: [first, second], in: .test(variables))
        #expect(try await credential.accessToken(for: request).value == "a")
        first.outcome.withLock { $0 = .failure(.credentialUnavailable) }
        let error = try await failure { _ = try await credential.accessToken(for: request) }
        #expect(error.kind == .credentialUnavailable)
        #expect(second.asked.withLock { $0 } == 0)
    }

    @Test("acts as one, by default, even if several first calls find different credentials")
    func choosesOnce() async throws {
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let (opened, open) = AsyncStream<Void>.makeStream()
        let first = Member(.failure(.credentialUnavailable))
        let second = Held(begin: begin, opened: opened)
        let variables = ["AZURE_TOKEN_CREDENTIALS": "dev"]
        let credential = DefaultAzureCredential(then: [first, second], in: .test(variables))
        let slow = Task { try await credential.accessToken(for: request).value }
        for await _ in begun {}
        first.outcome.withLock { $0 = .success("a") }
        #expect(try await credential.accessToken(for: request).value == "a")
        open.finish()
        #expect(try await slow.value == "a")
        #expect(try await credential.accessToken(for: request).value == "a")
    }

    @Test("stops at a final error")
    func stops() async throws {
        let last = Member(.success("b"))
        let chain = ChainedTokenCredential(Member(.failure(.authenticationFailed)), last)
        let error = try await failure { _ = try await chain.accessToken(for: request) }
        #expect(error.kind == .authenticationFailed)
        #expect(last.asked.withLock { $0 } == 0)
    }

    @Test("says for each member why it had no token")
    func reasons() async throws {
        let chain = ChainedTokenCredential(EnvironmentCredential(in: .test()), Member(.failure(.credentialUnavailable)))
        let error = try await failure { _ = try await chain.accessToken(for: request) }
        #expect(error.kind == .credentialUnavailable)
        #expect(error.message.contains("EnvironmentCredential: Not set: AZURE_TENANT_ID, AZURE_CLIENT_ID."))
        #expect(error.message.contains("Member: No credentialUnavailable."))
        let empty = try await failure { _ = try await ChainedTokenCredential([]).accessToken(for: request) }
        #expect(empty.kind == .credentialUnavailable)
    }

    @Test("by default uses the environment, then a workload identity, then a managed identity")
    func byDefault() async throws {
        try await RawServer.run({ request, _ in
            .status(200, #"{"access_token":"\#(request.path)","expires_in":3600,"expires_on":1800003600}"#)
        }) { server in
            let managed = ["IDENTITY_ENDPOINT": server.address + "/managed", "IDENTITY_HEADER": "h"]
            let workload = ["AZURE_FEDERATED_TOKEN_FILE": "/token", "AZURE_TENANT_ID": "t", "AZURE_CLIENT_ID": "a"]
            let secret = ["AZURE_CLIENT_SECRET": "s", "AZURE_AUTHORITY_HOST": server.address]
            func token(_ variables: [String: String]) async throws -> String {
                let environment = CredentialEnvironment.test(variables, files: ["/token": "federated"])
                return try await DefaultAzureCredential(in: environment).accessToken(for: request).value
            }
            let merged = managed.merging(workload) { first, _ in first }
            #expect(try await token(managed) == "/managed")
            #expect(server.requests.last?.query["client_id"] == nil)
            _ = try await token(merged.merging(["AZURE_AUTHORITY_HOST": server.address]) { first, _ in first })
            #expect(server.requests.last?.form["client_assertion"] == "federated")
            _ = try await token(merged.merging(secret) { first, _ in first })
            #expect(server.requests.last?.form["client_secret"] == "s")
        }
    }

    @Test("uses the user-assigned identity of AZURE_CLIENT_ID")
    func userAssigned() async throws {
        try await RawServer.run({ _, _ in .status(200, #"{"access_token":"t","expires_on":1800003600}"#) }) { server in
            let variables = [
                "IDENTITY_ENDPOINT": server.address, "IDENTITY_HEADER": "h", "AZURE_CLIENT_ID": "identity",
            ]
            _ = try await DefaultAzureCredential(in: .test(variables)).accessToken(for: request)
            #expect(server.requests.last?.query["client_id"] == "identity")
        }
    }
}
