// SPDX-License-Identifier: MIT

import Testing

/// One recorded case, called through our client.
struct WireCall: Sendable, CustomTestStringConvertible {
    /// The name of the case in the expectations.
    let name: String
    /// Makes the call; returns the decoded value of each response.
    let make: @Sendable (Resource) async throws -> [Decoded]

    init(_ name: String, _ make: @escaping @Sendable (Resource) async throws -> [Decoded]) {
        self.name = name
        self.make = make
    }

    var testDescription: String { name }
}
