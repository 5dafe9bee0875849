// SPDX-License-Identifier: MIT

import ACSCore
import Testing

/// The error of a call that must fail.
func failure(_ call: () async throws -> Void) async throws -> ACSError {
    try #require(await #expect(throws: ACSError.self) { try await call() })
}
