// SPDX-License-Identifier: MIT

import Foundation
import Subprocess

// Subprocess takes its paths from here.
#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// Runs other programs.
///
/// Not with Foundation's `Process`: on Linux it reads past the end of a directory entry when it starts one, which ends
/// the tests now and then.
public enum Tool {
    /// What a program left when it had ended.
    public struct Outcome: Sendable {
        /// The exit code, or the negative number of the signal that ended it.
        public let code: Int
        /// What went to standard output.
        public let output: String
        /// What went to standard error.
        public let errors: String
    }

    /// Runs a program to its end, without any input.
    ///
    /// - Parameters:
    ///   - path: The program's file.
    ///   - arguments: The arguments after its name.
    ///   - folder: The working directory; `nil` for this process's own.
    ///   - environment: Its variables; `nil` for this process's own.
    /// - Throws: The error of starting it, or an error for output of more than 16 MiB.
    public static func run(
        _ path: String,
        _ arguments: [String],
        in folder: String? = nil,
        environment: [String: String]? = nil
    ) async throws -> Outcome {
        let limit = 1 << 24
        let result = try await Subprocess.run(
            .path(.init(path)),
            arguments: .init(arguments),
            environment: environment.map(Environment.only) ?? .inherit,
            workingDirectory: folder.map { .init($0) },
            output: .string(limit: limit),
            error: .string(limit: limit)
        )
        let code =
            switch result.terminationStatus {
            case .exited(let code): Int(code)
            case .signaled(let signal): -Int(signal)
            }
        return Outcome(code: code, output: result.standardOutput, errors: result.standardError)
    }

    /// The path of a program that is built with the tests, next to their bundle.
    public static func built(_ name: String) -> String {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
            return bundle.bundleURL.deletingLastPathComponent().appending(path: name).path
        #else
            return Bundle.main.bundleURL.appending(path: name).path
        #endif
    }
}

extension Environment {
    /// These variables, and the options of sanitizers, which a sanitized program needs as the tests do.
    static func only(_ variables: [String: String]) -> Environment {
        let own = ProcessInfo.processInfo.environment.filter { ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key) }
        let all = own.merging(variables) { $1 }
        return .custom(Dictionary(uniqueKeysWithValues: all.map { (Key(stringLiteral: $0), $1) }))
    }
}
