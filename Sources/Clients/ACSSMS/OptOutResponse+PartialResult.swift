// SPDX-License-Identifier: MIT

public import ACSCore

extension OptOutResponse: PartialResult {
    /// The recipients whose status is a success.
    public var succeeded: [OptOutResult] { results.filter { 200...299 ~= $0.httpStatusCode } }

    /// The recipients whose status is another one.
    public var failed: [OptOutResult] { results.filter { !(200...299 ~= $0.httpStatusCode) } }

    /// The recipient's status as the code, and its number as the target.
    public static func serviceError(of failure: OptOutResult) -> ServiceError {
        ServiceError(code: "\(failure.httpStatusCode)", message: failure.errorMessage, target: failure.to)
    }
}
