// SPDX-License-Identifier: MIT

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
