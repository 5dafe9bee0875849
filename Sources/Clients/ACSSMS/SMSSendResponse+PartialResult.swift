// SPDX-License-Identifier: MIT

public import ACSCore

extension SMSSendResponse: PartialResult {
    /// The recipients that the service took the message for.
    public var succeeded: [SMSSendResult] { results.filter(\.successful) }

    /// The recipients that it did not take the message for.
    public var failed: [SMSSendResult] { results.filter { !$0.successful } }

    /// The recipient's status as the code, and its number as the target.
    public static func serviceError(of failure: SMSSendResult) -> ServiceError {
        ServiceError(code: "\(failure.httpStatusCode)", message: failure.errorMessage, target: failure.to)
    }
}
