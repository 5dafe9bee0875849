// SPDX-License-Identifier: MIT

/// The call that a response belongs to, for errors that are found in the response later.
struct ResponseOrigin: Sendable {
    let operation: String
    /// Has the service's ids of the request.
    let head: ResponseHead?
    let clientRequestID: String
}

extension ACSError {
    /// Returns the same error as one about a response that was received earlier.
    func about(_ origin: ResponseOrigin?) -> ACSError {
        guard let origin else { return self }
        var error = self
        error.operation = origin.operation
        error.identify(by: origin.head)
        error.clientRequestID = origin.clientRequestID
        error.wasSent = .yes
        return error
    }

    /// Sets the service's ids of the request.
    mutating func identify(by head: ResponseHead?) {
        requestID = head?.requestID
        frontDoorID = head?.frontDoorID
    }
}
