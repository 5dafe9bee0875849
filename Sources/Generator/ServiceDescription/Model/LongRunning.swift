// SPDX-License-Identifier: MIT

/// How to follow an operation that goes on after its first answer.
public struct LongRunning: Sendable, Hashable {
    /// Where the final result is read, in Azure's words.
    public enum FinalState: String, Sendable, Hashable, CaseIterable {
        case location
        case operationLocation = "operation-location"
        case azureAsyncOperation = "azure-async-operation"
        case originalURI = "original-uri"
        case resourceLocation = "resource-location"
    }

    /// The method's name, such as `beginSearch`.
    public var beginName: SwiftName
    /// The name of the method that goes on from a token, such as `resumeSearch`.
    public var resumeName: SwiftName
    /// The name of the client's member that says how the operation is followed, such as `searchPlan`.
    public var planName: SwiftName
    /// The operation of the same client that reads the state.
    public var monitor: SwiftName
    /// The operation of the same client that cancels.
    public var cancel: SwiftName?
    /// Given together with ``result``.
    public var finalState: FinalState?
    /// nil when the operation just ends.
    public var result: ValueType?
    /// The header with the polling URL; nil for `Operation-Location`, then `Location`.
    public var header: String?
    /// nil for the runtime's own.
    public var statusField: String?
    /// States that mean success; empty for the runtime's own.
    public var succeeded: [String]
    /// States that mean failure; empty for the runtime's own.
    public var failed: [String]
    /// Between two looks when the service does not say.
    public var interval: Duration?
}
