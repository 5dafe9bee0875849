// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The base URL of a resource, such as `https://contoso.communication.azure.com`.
///
/// ```swift
/// let endpoint = try Endpoint("https://contoso.communication.azure.com")
/// ```
///
/// The scheme is `https`. Plain `http` is accepted for loopback hosts only: `127.0.0.0/8`, `::1` and `localhost`. Tests
/// and emulators then need no certificate, and a key never crosses a network in the clear. To reach an emulator in
/// another container, use ``init(_:allowingUnencryptedHTTP:)``.
///
/// A trailing slash and the default port are removed, and the host is lowercased. Some official packages keep a slash
/// or a port in what they sign, and the service then refuses the signature. A path, a query or user information is an
/// error.
public struct Endpoint: Sendable, Hashable {
    /// `https`, or `http` for a loopback host and for hosts for which it was explicitly allowed.
    public let scheme: String
    /// The host in lower case; an IPv6 address is in brackets.
    public let host: String
    /// The port, or `nil` if it is the scheme's default.
    public let port: Int?

    /// Reads an endpoint.
    ///
    /// - Parameter text: The endpoint as shown in the Azure portal. The scheme is optional and defaults to `https`.
    ///   Whitespace around the text and slashes at its end are ignored.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. The message never repeats the text, which may
    ///   be a connection string by mistake.
    public init(_ text: String) throws {
        try self.init(text, allowingUnencryptedHTTP: false)
    }

    /// Reads an endpoint that may use plain `http` on any host, such as `http://emulator:8080` in Docker Compose.
    ///
    /// Requests to an `http` endpoint cross the network unencrypted, including their tokens and messages. Pass `true`
    /// for an emulator only, never for a resource in Azure.
    ///
    /// - Parameters:
    ///   - text: The endpoint; see ``init(_:)``.
    ///   - allowingUnencryptedHTTP: Whether `http` is accepted for hosts other than loopback.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. The message never repeats the text.
    public init(_ text: String, allowingUnencryptedHTTP: Bool) throws {
        var parser = EndpointParser(text, allowsUnencryptedHTTP: allowingUnencryptedHTTP)
        (scheme, host, port) = try parser.parse()
    }

    /// Reads an endpoint from an environment variable.
    ///
    /// - Parameters:
    ///   - name: The variable's name.
    ///   - allowingUnencryptedHTTP: Whether `http` is accepted for hosts other than loopback, for an emulator; see
    ///     ``init(_:allowingUnencryptedHTTP:)``.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. It names the variable, never its value.
    public static func environment(_ name: String, allowingUnencryptedHTTP: Bool = false) throws -> Endpoint {
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
    ) throws -> Endpoint {
        try EnvironmentVariable.read(name, from: variables) {
            try Endpoint($0, allowingUnencryptedHTTP: allowingUnencryptedHTTP)
        }
    }

    /// The host, followed by the port unless it is the scheme's default. This is the value of `Host`, which the
    /// signature covers.
    public var authority: String { port.map { "\(host):\($0)" } ?? host }
}

extension Endpoint: CustomStringConvertible {
    /// The endpoint as a URL without a path.
    public var description: String { "\(scheme)://\(authority)" }
}
