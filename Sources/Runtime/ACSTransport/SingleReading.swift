// SPDX-License-Identifier: MIT

import Synchronization

/// Lets the body of an answer be read once: a second reader would get nothing, or stop the program, as the HTTP library
/// sees fit.
package final class SingleReading: Sendable {
    private let hasBegun = Atomic(false)

    package init() {}

    /// Begins to read.
    ///
    /// - Returns: Whether this is the first time.
    package func begin() -> Bool {
        !hasBegun.exchange(true, ordering: .relaxed)
    }

    /// What the second reader is told.
    package static var secondTime: TransportError {
        TransportError(.other, message: "The body of this answer was read before; it can be read once.", wasSent: .yes)
    }
}
