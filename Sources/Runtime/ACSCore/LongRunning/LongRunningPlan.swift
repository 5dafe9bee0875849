// SPDX-License-Identifier: MIT

/// How to watch and cancel a long-running operation, and how to get its result. For generated clients.
public struct LongRunningPlan<Result: Sendable>: Sendable {
    /// What an operation that succeeded returns.
    public enum Output: Sendable {
        /// A result in the response that the final state names, decoded by the closure.
        case response(@Sendable ([UInt8]) throws -> Result)
        /// Always the same value, without a request for it: `()`.
        case constant(Result)
    }

    let name: String
    let output: Output
    let monitor: @Sendable (String) -> RequestPath
    let cancel: (@Sendable (String) -> RequestPath)?
    let polling: PollingRules
    let resultHasStatus: Bool

    /// Creates a plan.
    ///
    /// - Parameters:
    ///   - name: The operation that starts it, such as `PhoneNumbersClient.search`.
    ///   - output: What the operation returns: `.json`, or `.nothing` for an operation without a result.
    ///   - monitor: Returns the path of the status of the operation with an id.
    ///   - cancel: Returns the path to DELETE for cancelling the operation; `nil` if the service can't cancel it.
    ///   - finalState: Where the result is; `nil` to follow the responses.
    ///   - interval: The wait between polls if the service requests none.
    ///   - header: The header of the first response that leads to the monitor; `nil` for `Operation-Location`, then
    ///     `Location`.
    ///   - statusField: The field of the monitor's response that contains the state.
    ///   - succeeded: The states that mean success, compared without regard to case.
    ///   - failed: The states that mean an end without success.
    ///   - resultHasStatus: Whether the result has a field of its own with the name of `statusField`. Otherwise, a
    ///     failed state there means that the operation failed.
    public init(
        _ name: String,
        output: Output,
        monitor: @escaping @Sendable (String) -> RequestPath,
        cancel: (@Sendable (String) -> RequestPath)? = nil,
        finalState: OperationFinalState? = nil,
        interval: Duration = .seconds(30),
        header: String? = nil,
        statusField: String = "status",
        succeeded: [String] = ["succeeded"],
        failed: [String] = ["failed", "canceled", "cancelled"],
        resultHasStatus: Bool = false
    ) {
        self.name = name
        self.output = output
        self.monitor = monitor
        self.cancel = cancel
        self.resultHasStatus = resultHasStatus
        polling = .init(
            finalState: finalState,
            interval: interval,
            header: header,
            statusField: statusField,
            succeeded: succeeded,
            failed: failed
        )
    }
}

extension LongRunningPlan.Output where Result: Decodable {
    /// A result as JSON.
    public static var json: Self { .response { try ServiceJSON.decode(Result.self, from: $0) } }
}

extension LongRunningPlan<Void>.Output {
    /// No result.
    public static var nothing: Self { .constant(()) }
}

/// Where the result of a long-running operation is: `final-state-via` in Azure's descriptions. For generated clients.
public enum OperationFinalState: String, Sendable {
    /// At the `Location` of the first response.
    case location
    /// In the monitor's last response.
    case operationLocation
    /// In the monitor's last response.
    case azureAsyncOperation
    /// At the address of the first request.
    case originalURI
    /// At the `resourceLocation` of the monitor's last response.
    case resourceLocation
}
