// SPDX-License-Identifier: MIT

import ACSTransport

extension ACSError.Kind {
    /// The kind of failure for a status that the operation does not declare.
    init(status: Int) {
        switch status {
        case 200...299: self = .unexpectedStatus
        case 304: self = .notModified
        case 300...399: self = .redirected
        case 401: self = .unauthorized
        case 403: self = .forbidden
        case 404: self = .notFound
        case 408: self = .requestTimedOut
        case 409: self = .conflict
        case 412: self = .preconditionFailed
        case 429: self = .tooManyRequests
        case 400...499: self = .badRequest
        default: self = .serverFailure
        }
    }

    /// The kind of what stopped a call, an attempt, or a request for a token.
    package init(of error: any Error) {
        switch error {
        case let error as ACSError: self = error.kind
        case let error as TransportError: self = .init(error.reason)
        case is TimeLimit.Exceeded: self = .timedOut
        case is ByteStream.TooLarge: self = .responseTooLarge
        case is EncodingError: self = .unencodableRequest
        default: self = .transportFailure
        }
    }

    /// The message for a response without one.
    var standardMessage: String {
        switch self {
        case .unexpectedStatus: "The service accepted the call with a status that the operation does not declare."
        case .notModified: "Nothing has changed."
        case .redirected: "The service sent a redirect, which is never followed because it could lead to any server."
        case .unauthorized: "The service does not accept the credential."
        case .forbidden: "The credential is valid but does not permit this."
        case .notFound: "The resource does not exist."
        case .requestTimedOut: "The service waited too long for the request."
        case .conflict: "The resource already exists, or its state does not permit this."
        case .preconditionFailed: "A condition of the request is not met."
        case .tooManyRequests: "The service received too many requests."
        case .serverFailure: "The service failed."
        default: "The service refused the request."
        }
    }
}
