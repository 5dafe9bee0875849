// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// What credentials find where they run: variables, files, the network, the time. Tests bring their own.
package struct Surroundings: Sendable {
    package var variables: [String: String]
    package var readFile: @Sendable (String) async throws -> [UInt8]
    package var fileExists: @Sendable (String) async -> Bool
    package var transport: any HTTPTransport
    /// An app's own transport to Microsoft Entra ID, such as one with a proxy, which no managed identity's host is behind.
    package var entraTransport: (any HTTPTransport)?
    package var clock: any Clock<Duration>
    package var now: @Sendable () -> Date
    /// A number from 0 up to 1 for each wait between tries.
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

extension Surroundings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type: variables hold secrets.
    package var description: String { "Surroundings" }

    /// The same as ``description``.
    package var debugDescription: String { description }

    /// Shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
