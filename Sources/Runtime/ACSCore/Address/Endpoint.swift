// SPDX-License-Identifier: MIT

/// Where a resource is reached, such as `https://contoso.communication.azure.com`.
///
/// ```swift
/// let endpoint = try Endpoint("https://contoso.communication.azure.com")
/// ```
///
/// The scheme is `https`. Plain `http` is accepted for loopback hosts only (`127.0.0.0/8`, `::1` and `localhost`), so
/// that tests and emulators need no certificate and a key never crosses a network in the clear. An emulator in another
/// container has to be allowed: ``init(_:allowingUnencryptedHTTP:)``.
///
/// Some official packages keep a trailing slash or a default port in what they sign, and the service refuses the
/// signature. Here a trailing slash, the default port and upper case in the host are taken away; a path, a query or
/// user information is an error.
public struct Endpoint: Sendable, Hashable {
    /// `https`, or `http` for a loopback host or where it was allowed.
    public let scheme: String
    /// The host in lower case; an IPv6 address stands in brackets.
    public let host: String
    /// The port, unless it is the scheme's own.
    public let port: Int?

    /// Reads an endpoint.
    ///
    /// - Parameter text: The endpoint as the Azure portal shows it. The scheme may be left out and is `https` then;
    ///   whitespace around the text and slashes at its end are ignored.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. The message never repeats the text, which may
    ///   be a connection string by mistake.
    public init(_ text: String) throws {
        try self.init(text, allowingUnencryptedHTTP: false)
    }

    /// Reads an endpoint that may be plain `http` on any host, such as `http://emulator:8080` in Docker Compose.
    ///
    /// Requests to an `http` endpoint cross the network unencrypted, with tokens and messages in them. Pass `true` for an
    /// emulator alone, never for a resource in Azure.
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
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the variable and never its value.
    public static func environment(_ name: String, allowingUnencryptedHTTP: Bool = false) throws -> Endpoint {
        try EnvironmentVariable.read(name) {
            try Endpoint($0, allowingUnencryptedHTTP: allowingUnencryptedHTTP)
        }
    }

    /// The host, with the port unless it is the scheme's own: what `Host` carries and the signature covers.
    public var authority: String { port.map { "\(host):\($0)" } ?? host }
}

extension Endpoint: CustomStringConvertible {
    /// The endpoint as a URL without a path.
    public var description: String { "\(scheme)://\(authority)" }
}
