// SPDX-License-Identifier: MIT

public import ACSCore

extension SMSSendResponse: PartialResult {
    /// The recipients for whom the service accepted the message.
    public var succeeded: [SMSSendResult] { results.filter(\.successful) }

    /// The recipients for whom it did not.
    public var failed: [SMSSendResult] { results.filter { !$0.successful } }

    /// The recipient's status as the code, and the phone number as the target.
    public static func serviceError(of failure: SMSSendResult) -> ServiceError {
        ServiceError(code: "\(failure.httpStatusCode)", message: failure.errorMessage, target: failure.to)
    }
}
