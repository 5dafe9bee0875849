// SPDX-License-Identifier: MIT

// A missing member is declared as an unavailable property of one of these types. The compiler then finds it, whatever
// the arguments, and says which method to call instead.

/// A method of Microsoft's packages that has another name here. The compiler refuses every call of it.
@dynamicCallable
public struct MicrosoftName<Value: Sendable>: Sendable {
    package init() {}

    /// Throws ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. No use of it compiles.
    public func dynamicallyCall(
        withKeywordArguments arguments: KeyValuePairs<String, Any>
    ) async throws -> Value {
        throw ACSError(.invalidArgument, message: "The method has another name in this library.")
    }
}

/// The same for a synchronous method that does not throw.
@dynamicCallable
public struct MicrosoftInstantName<Value: Sendable>: Sendable {
    private let value: Value

    package init(_ value: Value) {
        self.value = value
    }

    /// Returns the value of the method without arguments. No use of it compiles.
    public func dynamicallyCall(withKeywordArguments arguments: KeyValuePairs<String, Any>) -> Value { value }
}

// Microsoft's names of these types, which lead to ours.

/// Microsoft's name for ``UserAccessTokenCredential``.
@available(*, unavailable, renamed: "UserAccessTokenCredential")
public typealias CommunicationTokenCredential = UserAccessTokenCredential

/// Microsoft's name for ``AccessKeyCredential``.
@available(*, unavailable, renamed: "AccessKeyCredential")
public typealias AzureKeyCredential = AccessKeyCredential
