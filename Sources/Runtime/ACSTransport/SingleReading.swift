// SPDX-License-Identifier: MIT

import Synchronization

/// Allows the body of a response to be read once. A second reader would get nothing or crash the program, depending on
/// the HTTP library.
package final class SingleReading: Sendable {
    private let hasBegun = Atomic(false)

    package init() {}

    /// Begins to read.
    ///
    /// - Returns: Whether this is the first reader.
    package func begin() -> Bool {
        !hasBegun.exchange(true, ordering: .relaxed)
    }

    /// The error of a second reader.
    package static var secondTime: TransportError {
        TransportError(
            .other,
            message: "The body of this response has already been read; it can be read only once.",
            wasSent: .yes
        )
    }
}
