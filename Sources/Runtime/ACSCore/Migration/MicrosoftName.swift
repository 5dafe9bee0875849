// SPDX-License-Identifier: MIT

// A member that a client lacks is declared as an unavailable property of one of these types: whatever arguments it is
// called with, the compiler finds it, and says which method to call instead.

/// A method of Microsoft's packages that has another name here; every call of one is refused by the compiler.
@dynamicCallable
public struct MicrosoftName<Value: Sendable>: Sendable {
    package init() {}

    /// Throws ``ACSError`` of kind ``ACSError/Kind/invalidArgument``: no use of it compiles.
    public func dynamicallyCall(
        withKeywordArguments arguments: KeyValuePairs<String, Any>
    ) async throws -> Value {
        throw ACSError(.invalidArgument, message: "The method has another name in this library.")
    }
}

/// The same for a method that neither waits nor throws.
@dynamicCallable
public struct MicrosoftInstantName<Value: Sendable>: Sendable {
    private let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// Gives what the method gives without arguments: no use of it compiles.
    public func dynamicallyCall(withKeywordArguments arguments: KeyValuePairs<String, Any>) -> Value { value }
}
