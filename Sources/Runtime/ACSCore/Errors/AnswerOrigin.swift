// SPDX-License-Identifier: MIT

/// The call that an answer belongs to, for errors that are found in the answer later on.
struct AnswerOrigin: Sendable {
    let operation: String
    /// The service's id of the request.
    let requestID: String?
    let clientRequestID: String
}

extension ACSError {
    /// The same error about an answer that has come before.
    func about(_ origin: AnswerOrigin?) -> ACSError {
        guard let origin else { return self }
        var error = self
        error.operation = origin.operation
        error.requestID = origin.requestID
        error.clientRequestID = origin.clientRequestID
        error.wasSent = .yes
        return error
    }
}
