// SPDX-License-Identifier: MIT

extension ACSError.Kind {
    /// What a status means that the operation does not declare.
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

    /// The sentence for an answer that brings none.
    var standardMessage: String {
        switch self {
        case .unexpectedStatus: "The service accepted the call with a status that the operation does not declare."
        case .notModified: "Nothing has changed."
        case .redirected: "The service sent a redirect, which is never followed: it could lead to anybody's server."
        case .unauthorized: "The service does not accept the credential."
        case .forbidden: "The credential may not do this."
        case .notFound: "There is no such resource."
        case .requestTimedOut: "The service waited too long for the request."
        case .conflict: "The resource exists already, or its state forbids this."
        case .preconditionFailed: "A condition of the request does not hold."
        case .tooManyRequests: "There were too many requests."
        case .serverFailure: "The service failed."
        default: "The service refused the request."
        }
    }
}
