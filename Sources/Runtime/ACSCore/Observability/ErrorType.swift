// SPDX-License-Identifier: MIT

import ACSTransport

/// An error as the attribute `error.type` names it: one of few words, and nothing of its message.
enum ErrorType {
    /// The name of what stopped a call or a try.
    static func name(of error: any Error) -> String {
        switch error {
        case let error as ACSError: "\(error.kind)"
        case let error as TransportError: "\(ACSError.Kind(error.reason))"
        case is Timeout: "\(ACSError.Kind.timedOut)"
        case let error as BrokenAnswer: name(of: error.underlying)
        default: "\(type(of: error))"
        }
    }
}
