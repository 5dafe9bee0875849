// SPDX-License-Identifier: MIT

/// Whether a request reached the service, as far as is known.
///
/// A job queue needs this to decide whether repeating a call could perform it twice, for instance send a second SMS.
public enum WasSent: String, Sendable, Hashable, CaseIterable {
    /// The service received the request: it responded, at least in part.
    case yes
    /// No byte of the request left this machine: no connection was established, or the request was refused before.
    case no
    /// A connection was established, but it is not known how much of the request was sent.
    ///
    /// If a call must not be performed twice, treat this as sent.
    case unknown
}
