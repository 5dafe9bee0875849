// SPDX-License-Identifier: MIT

import ACSCore
import HTTPTypes
import RawServer

/// Lets calls that were begun together be authenticated in ten groups, each when the credential has changed once more
/// under those before.
final class Rush: PipelinePolicy {
    static let calls = 1000
    static let groups = 10

    private let changes: Tally
    private let arrivals = Tally()

    init(_ changes: Tally) {
        self.changes = changes
    }

    func send(_ request: PipelineRequest, next: PipelineNext) async throws -> PipelineResponse {
        let number = arrivals.increment() - 1
        // No caller continues before all have arrived.
        await arrivals.wait(for: Self.calls)
        await changes.wait(for: number / (Self.calls / Self.groups))
        var request = request
        if let name = HTTPField.Name(Ledger.stamp) { request.head.headerFields[name] = "\(changes.count)" }
        return try await next.send(request)
    }
}
