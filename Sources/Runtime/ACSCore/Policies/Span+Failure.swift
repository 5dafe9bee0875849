// SPDX-License-Identifier: MIT

import Tracing

extension Span {
    /// Marks the span as failed.
    ///
    /// The error itself is not recorded: its message may name a user or a phone number.
    ///
    /// - Parameter type: What `error.type` says.
    func fail(_ type: String) {
        guard isRecording else { return }
        attributes["error.type"] = type
        setStatus(.init(code: .error))
    }
}
