// SPDX-License-Identifier: MIT

/// Reads environment variables.
enum EnvironmentVariable {
    /// Reads a variable and converts its value.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. It names the variable, never its value.
    static func read<Value>(
        _ name: String,
        from environment: [String: String],
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
