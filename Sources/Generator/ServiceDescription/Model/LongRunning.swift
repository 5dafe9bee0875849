// SPDX-License-Identifier: MIT

/// How to follow an operation that continues after its first response.
public struct LongRunning: Sendable, Hashable {
    /// Where the final result is, in Azure's words.
    public enum FinalState: String, Sendable, Hashable, CaseIterable {
        case location
        case operationLocation = "operation-location"
        case azureAsyncOperation = "azure-async-operation"
        case originalURI = "original-uri"
        case resourceLocation = "resource-location"
    }

    /// The method's name, such as `beginSearch`.
    public var beginName: SwiftName
    /// The name of the method that resumes from a token, such as `resumeSearch`.
    public var resumeName: SwiftName
    /// The name of the client's member with the plan, such as `searchPlan`.
    public var planName: SwiftName
    /// The operation of the same client that returns the state.
    public var monitor: SwiftName
    /// The operation of the same client that cancels.
    public var cancel: SwiftName?
    /// Set together with ``result``.
    public var finalState: FinalState?
    /// `nil` if the operation has no result.
    public var result: ValueType?
    /// Whether the result has a field with the name of the status field, whose value is not the operation's state.
    public var resultHasStatus: Bool
    /// The header with the polling URL; `nil` for `Operation-Location`, then `Location`.
    public var header: String?
    /// `nil` for the runtime's default.
    public var statusField: String?
    /// States that mean success; empty for the runtime's default.
    public var succeeded: [String]
    /// States that mean failure; empty for the runtime's default.
    public var failed: [String]
    /// The wait between polls if the service requests none.
    public var interval: Duration?
}
