// SPDX-License-Identifier: MIT

import SystemPackage

#if canImport(FoundationEssentials)
    package import FoundationEssentials
#else
    package import Foundation
#endif

/// What credentials find where they run: variables, files, the network, the time. Tests bring their own.
package struct Surroundings: Sendable {
    package var variables: [String: String]
    package var readFile: @Sendable (String) throws -> [UInt8]
    package var fileExists: @Sendable (String) -> Bool
    package var transport: any HTTPTransport
    /// An app's own transport to Microsoft Entra ID, such as one with a proxy, which no managed identity's host is behind.
    package var entraTransport: (any HTTPTransport)?
    package var clock: any Clock<Duration>
    package var now: @Sendable () -> Date
    /// A number from 0 up to 1 for each wait between tries.
    package var random: @Sendable () -> Double = { .random(in: 0..<1) }

    package init(
        variables: [String: String] = ProcessInfo.processInfo.environment,
        readFile: @escaping @Sendable (String) throws -> [UInt8] = Self.contents,
        fileExists: @escaping @Sendable (String) -> Bool = { FileManager.default.fileExists(atPath: $0) },
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

    /// Reads a file of a size that tokens, keys and certificates have.
    @Sendable package static func contents(of path: String) throws -> [UInt8] {
        let file = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
        return try file.closeAfter {
            try [UInt8](unsafeUninitializedCapacity: sizeLimit) { buffer, count in
                while count < buffer.count {
                    let read = try file.read(into: .init(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
                    if read == 0 { break }
                    count += read
                }
            }
        }
    }

    private static let sizeLimit = 1 << 20
}

extension Surroundings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type: variables hold secrets.
    package var description: String { "Surroundings" }

    /// The same as ``description``.
    package var debugDescription: String { description }

    /// Shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
