// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Values that the process was started with.
enum EnvironmentVariable {
    /// Reads a variable and makes something of it.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` that names the variable and never its value.
    static func read<Value>(
        _ name: String,
        from environment: [String: String] = ProcessInfo.processInfo.environment,
        as make: (String) throws -> Value
    ) throws -> Value {
        guard let text = environment[name], !text.trimmingASCIIWhitespace().isEmpty else {
            let fault = environment[name] == nil ? "is not set" : "is empty"
            throw ACSError(.invalidArgument, message: "The environment variable \(name) \(fault).")
        }
        do {
            return try make(text)
        } catch var error as ACSError {
            error.message = "The environment variable \(name) can't be used. " + error.message
            throw error
        }
    }
}
