// SPDX-License-Identifier: MIT

public import ACSCore

extension OptOutResponse: PartialResult {
    /// The recipients with a successful status.
    public var succeeded: [OptOutResult] { results.filter { 200...299 ~= $0.httpStatusCode } }

    /// The recipients with another status.
    public var failed: [OptOutResult] { results.filter { !(200...299 ~= $0.httpStatusCode) } }

    /// The recipient's status as the code, and the phone number as the target.
    public static func serviceError(of failure: OptOutResult) -> ServiceError {
        ServiceError(code: "\(failure.httpStatusCode)", message: failure.errorMessage, target: failure.to)
    }
}
