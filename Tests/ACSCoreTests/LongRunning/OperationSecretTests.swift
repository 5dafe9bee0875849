// SPDX-License-Identifier: MIT

import ACSTesting
import Disclosure
import StallLimit
import Testing

@testable import ACSCore

/// The service repeats the secrets of the first call's body when it is asked how far the operation has come.
@Suite("The failure of an operation", .stallLimit)
struct OperationSecretTests {
    private struct Body: Encodable {
        let key: Secret
    }

    private static let secret = "hidden-key-of-the-body"
    private static let fault = #"{"code":"\#(secret)","message":"No \#(secret).","details":[{"target":"\#(secret)"}]}"#
    private let plan = LongRunningPlan<Thing>(
        "TestClient.make",
        output: .json,
        monitor: { "/operations/\($0, named: "id")" },
        cancel: { "/operations/\($0, named: "id")" }
    )

    /// The last responses; those before them are successes.
    enum Moment: CaseIterable {
        case first
        case refusedPoll
        case end
        case result
        case cancel
    }

    @Test("holds no secret of the first call's body, whenever the service repeats it", arguments: Moment.allCases)
    func repeated(_ moment: Moment) async throws {
        let transport = ScriptedTransport()
        let refusal = ScriptedResponse.json(400, #"{"error":\#(Self.fault)}"#)
        let failed = ScriptedResponse.json(202, #"{"status":"Failed","error":\#(Self.fault)}"#)
        transport.on(
            .post,
            "/things",
            response: moment == .first ? failed : .accepted(monitor: "/operations/1", result: "/things/8")
        )
        switch moment {
        case .first: break
        case .refusedPoll: transport.on(.get, "/operations/1", response: refusal)
        case .end: transport.on(.get, "/operations/1", response: failed)
        case .result:
            transport.on(.get, "/operations/1", response: .state("Succeeded"))
            transport.on(.get, "/things/8", response: refusal)
        case .cancel: transport.on(.delete, "/operations/1", response: refusal)
        }
        let pipeline = ClientPipeline(.test, connectionString: try .testing, options: .testing(transport))
        let error = try await failure {
            let operation = try await pipeline.begin(
                .make,
                body: .json(Body(key: Secret(Self.secret))),
                returning: .empty(202),
                following: plan,
                options: .init()
            )
            if moment == .cancel { try await operation.cancel() }
            return try await operation.result()
        }
        #expect(error.message.hasPrefix("No ") && error.details.count == 1)
        for text in [Disclosure(of: error).text, error.message, "\(error.details)", error.code ?? ""] {
            #expect(!text.contains(Self.secret))
        }
    }
}
