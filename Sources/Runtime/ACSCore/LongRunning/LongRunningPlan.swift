// SPDX-License-Identifier: MIT

/// How a long-running operation is watched, cancelled and brought to its result. For generated clients.
public struct LongRunningPlan<Result: Sendable>: Sendable {
    let name: String
    let monitor: @Sendable (String) -> RequestPath
    let cancel: (@Sendable (String) -> RequestPath)?
    let watching: OperationWatching
    let decode: @Sendable ([UInt8]) throws -> Result
    let hasResult: Bool

    private init(
        name: String,
        monitor: @escaping @Sendable (String) -> RequestPath,
        cancel: (@Sendable (String) -> RequestPath)?,
        watching: OperationWatching,
        hasResult: Bool,
        decode: @escaping @Sendable ([UInt8]) throws -> Result
    ) {
        self.name = name
        self.monitor = monitor
        self.cancel = cancel
        self.watching = watching
        self.hasResult = hasResult
        self.decode = decode
    }
}

extension LongRunningPlan where Result: Decodable {
    /// Describes an operation that has a result.
    ///
    /// - Parameters:
    ///   - name: The operation that starts it, such as `PhoneNumbersClient.search`.
    ///   - monitor: The path that tells how far the operation with an id has come.
    ///   - cancel: The path to DELETE for cancelling it; nil where the service can't.
    ///   - finalState: Where the result is; nil to look where the answers lead.
    ///   - interval: The wait between polls where the service asks for none.
    ///   - header: The header of the first answer that leads to the monitor; nil for `Operation-Location`, then
    ///     `Location`.
    ///   - statusField: The field of the monitor's answer that holds the state.
    ///   - succeeded: The states that mean success, compared without regard to case.
    ///   - failed: The states that mean the end without success.
    public init(
        _ name: String,
        monitor: @escaping @Sendable (String) -> RequestPath,
        cancel: (@Sendable (String) -> RequestPath)? = nil,
        finalState: FinalState? = nil,
        interval: Duration = .seconds(30),
        header: String? = nil,
        statusField: String = "status",
        succeeded: [String] = ["succeeded"],
        failed: [String] = ["failed", "canceled", "cancelled"]
    ) {
        self.init(
            name: name,
            monitor: monitor,
            cancel: cancel,
            watching: .init(finalState, interval, header, statusField, succeeded, failed),
            hasResult: true
        ) { try ServiceJSON.decode(Result.self, from: $0) }
    }
}

extension LongRunningPlan<Void> {
    /// Describes an operation that just ends. The parameters are those of an operation with a result.
    public init(
        _ name: String,
        monitor: @escaping @Sendable (String) -> RequestPath,
        cancel: (@Sendable (String) -> RequestPath)? = nil,
        finalState: FinalState? = nil,
        interval: Duration = .seconds(30),
        header: String? = nil,
        statusField: String = "status",
        succeeded: [String] = ["succeeded"],
        failed: [String] = ["failed", "canceled", "cancelled"]
    ) {
        self.init(
            name: name,
            monitor: monitor,
            cancel: cancel,
            watching: .init(finalState, interval, header, statusField, succeeded, failed),
            hasResult: false
        ) { _ in }
    }
}

extension LongRunningPlan {
    /// Where the result of an operation is: `final-state-via` in Azure's descriptions.
    public typealias FinalState = OperationFinalState
}
