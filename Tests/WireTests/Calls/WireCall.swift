// SPDX-License-Identifier: MIT

import Testing

/// One recorded case, called through our client.
struct WireCall: Sendable, CustomTestStringConvertible {
    /// The name of the case in the expectations.
    let name: String
    /// Makes the call; returns what it made of each answer.
    let make: @Sendable (Resource) async throws -> [Decoded]

    init(_ name: String, _ make: @escaping @Sendable (Resource) async throws -> [Decoded]) {
        self.name = name
        self.make = make
    }

    var testDescription: String { name }
}
