// SPDX-License-Identifier: MIT

/// What is known about the way of a request to the service when no answer came back.
///
/// A job queue needs it to decide whether repeating a call can do something twice, such as send a second SMS.
public enum WasSent: String, Sendable, Hashable, CaseIterable {
    /// The service has seen the request: it answered, at least in part.
    case yes
    /// Not one byte of the request left this machine: no connection was made, or the request was refused before.
    case no
    /// A connection was there, and the transport can't tell how much of the request went over it.
    ///
    /// Whoever must not do something twice counts this as sent.
    case unknown
}
