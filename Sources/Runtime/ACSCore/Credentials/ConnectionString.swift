// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// A resource's endpoint and access key in one text, as shown in the Azure portal:
/// `endpoint=https://contoso.communication.azure.com/;accesskey=…`.
///
/// The two can come in any order, and the case of their names does not matter. Other names are ignored. If a name
/// occurs twice, the last value counts. Whitespace around names and values is ignored; the official packages keep it
/// and then fail at the first request.
public struct ConnectionString: Sendable {
    /// The resource's endpoint.
    public let endpoint: Endpoint
    /// The key that signs requests.
    public let credential: AccessKeyCredential

    /// Reads a connection string.
    ///
    /// - Parameter text: The text from the portal.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. It says what is missing or wrong, and never
    ///   repeats any of the text.
    public init(_ text: String) throws {
        try self.init(text, allowingUnencryptedHTTP: false)
    }

    /// Reads a connection string whose endpoint may use plain `http` on any host, such as an emulator in Docker
    /// Compose.
    ///
    /// The access key itself is never sent, but everything else crosses the network unencrypted. Pass `true` for an
    /// emulator only, never for a resource in Azure.
    ///
    /// - Parameters:
    ///   - text: The connection string.
    ///   - allowingUnencryptedHTTP: Whether `http` is accepted for hosts other than loopback.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. It says what is missing or wrong, and never
    ///   repeats any of the text.
    public init(_ text: String, allowingUnencryptedHTTP: Bool) throws {
        try CredentialPlace.connectionString.check(text)
        var values: [String: Substring] = [:]
        for part in text.split(separator: ";") {
            // Split at the first `=` only: base64 can end with `=`.
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            values[halves[0].trimmingASCIIWhitespace().lowercased()] = halves[1].trimmingASCIIWhitespace()
        }
        endpoint = try Endpoint(
            try Self.value("endpoint", in: values),
            allowingUnencryptedHTTP: allowingUnencryptedHTTP
        )
        credential = try AccessKeyCredential(key: try Self.value("accesskey", in: values))
    }

    /// Reads a connection string from an environment variable, conventionally
    /// `COMMUNICATION_SERVICES_CONNECTION_STRING`.
    ///
    /// - Parameters:
    ///   - name: The variable's name.
    ///   - allowingUnencryptedHTTP: Whether `http` is accepted for hosts other than loopback, for an emulator; see
    ///     ``init(_:allowingUnencryptedHTTP:)``.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. It names the variable, never its value.
    public static func environment(_ name: String, allowingUnencryptedHTTP: Bool = false) throws -> ConnectionString {
        try environment(
            name,
            allowingUnencryptedHTTP: allowingUnencryptedHTTP,
            in: ProcessInfo.processInfo.environment
        )
    }

    /// Reads the variable in an environment of its own, for tests: the process's belongs to all of them.
    package static func environment(
        _ name: String,
        allowingUnencryptedHTTP: Bool = false,
        in variables: [String: String]
    ) throws -> ConnectionString {
        try EnvironmentVariable.read(name, from: variables) {
            try ConnectionString($0, allowingUnencryptedHTTP: allowingUnencryptedHTTP)
        }
    }

    private static func value(_ name: String, in values: [String: Substring]) throws(ACSError) -> String {
        guard let value = values[name], !value.isEmpty else {
            throw ACSError(
                .invalidArgument,
                message: "The connection string has no \(name)=; expected endpoint=…;accesskey=…."
            )
        }
        return String(value)
    }
}

extension ConnectionString: CustomStringConvertible, CustomDebugStringConvertible {
    /// The endpoint; the key is redacted.
    public var description: String { "endpoint=\(endpoint);accesskey=<redacted>" }

    /// The same as ``description``.
    public var debugDescription: String { description }
}
