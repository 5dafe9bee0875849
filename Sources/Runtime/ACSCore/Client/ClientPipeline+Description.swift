// SPDX-License-Identifier: MIT

extension ClientPipeline {
    /// How a client describes itself, such as `SMSClient(https://contoso.communication.azure.com)`. For generated clients.
    ///
    /// Credentials, options and path parameters are left out.
    ///
    /// - Parameter client: The client's type.
    public func description(of client: Any.Type) -> String {
        "\(client)(\(endpoint?.description ?? "unavailable"))"
    }
}
