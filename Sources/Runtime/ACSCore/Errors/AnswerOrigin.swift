// SPDX-License-Identifier: MIT

/// The call that an answer belongs to, for errors that are found in the answer later on.
struct AnswerOrigin: Sendable {
    let operation: String
    /// Has the service's ids of the request.
    let head: ResponseHead?
    let clientRequestID: String
}

extension ACSError {
    /// The same error about an answer that has come before.
    func about(_ origin: AnswerOrigin?) -> ACSError {
        guard let origin else { return self }
        var error = self
        error.operation = origin.operation
        error.identify(by: origin.head)
        error.clientRequestID = origin.clientRequestID
        error.wasSent = .yes
        return error
    }

    /// Takes over the service's ids of the request.
    mutating func identify(by head: ResponseHead?) {
        requestID = head?.requestID
        frontDoorID = head?.frontDoorID
    }
}
