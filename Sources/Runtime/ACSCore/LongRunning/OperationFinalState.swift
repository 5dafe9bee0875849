// SPDX-License-Identifier: MIT

/// Where the result of a long-running operation is: `final-state-via` in Azure's descriptions. For generated clients.
public enum OperationFinalState: String, Sendable {
    /// At the first answer's `Location`.
    case location
    /// In the last answer of the monitor.
    case operationLocation
    /// In the last answer of the monitor.
    case azureAsyncOperation
    /// At the address of the first request.
    case originalURI
    /// At the `resourceLocation` of the monitor's last answer.
    case resourceLocation
}
