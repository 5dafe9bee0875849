// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// The environment of credentials: variables, files, the network, the time. Tests supply their own.
package struct CredentialEnvironment: Sendable {
    package var variables: [String: String]
    package var readFile: @Sendable (String) async throws -> [UInt8]
    package var fileExists: @Sendable (String) async -> Bool
    package var transport: any HTTPTransport
    /// The app's own transport to Microsoft Entra ID, for instance through a proxy. Hosts of managed identities are not
    /// behind a proxy.
    package var entraTransport: (any HTTPTransport)?
    package var clock: any Clock<Duration>
    package var now: @Sendable () -> Date
    /// Returns a number from 0 up to 1 for each wait between attempts.
    package var random: @Sendable () -> Double = { .random(in: 0..<1) }

    package init(
        variables: [String: String] = ProcessInfo.processInfo.environment,
        readFile: @escaping @Sendable (String) async throws -> [UInt8] = SmallFile.contents,
        fileExists: @escaping @Sendable (String) async -> Bool = SmallFile.exists,
        transport: any HTTPTransport = DefaultTransport.shared,
        clock: any Clock<Duration> = ContinuousClock(),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.variables = variables
        self.readFile = readFile
        self.fileExists = fileExists
        self.transport = transport
        self.clock = clock
        self.now = now
    }

    package init(reachingEntraBy transport: (any HTTPTransport)?) {
        self.init()
        entraTransport = transport
    }

    /// A variable that is set and not empty.
    package subscript(variable: String) -> String? {
        variables[variable].flatMap { $0.isEmpty ? nil : $0 }
    }
}

extension CredentialEnvironment: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type, because variables contain secrets.
    package var description: String { "CredentialEnvironment" }

    /// The same as ``description``.
    package var debugDescription: String { description }

    /// A mirror without children.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
