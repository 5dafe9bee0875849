// SPDX-License-Identifier: MIT

extension ACSError {
    /// Runs credential work for a call. Failures become errors of that call.
    ///
    /// A credential may make calls of its own, as those that issue user access tokens do. Whether such a call was sent,
    /// or found no user, says nothing about the call that needed the token: it was not sent.
    static func ofCredential<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as ACSError where !error.operation.isEmpty {
            var failure = ACSError(
                .credentialUnavailable,
                message: "The credential returned no token, because \(error.operation) failed: \(error.message)",
                isRetryable: error.isRetryable || error.kind == .serverFailure,
                retryAfter: error.retryAfter,
                underlying: error
            )
            failure.personalWords = error.personalWords
            throw failure
        }
    }

    /// Runs a credential or closure of the app. An error of another type becomes one of kind
    /// ``ACSError/Kind/credentialUnavailable``.
    ///
    /// - Parameter message: What failed.
    static func ofApp<Value>(
        _ message: @autoclosure () -> String,
        _ work: () async throws -> Value
    ) async throws -> Value {
        do {
            return try await work()
        } catch let error as ACSError {
            throw error
        } catch is CancellationError where Task.isCancelled {
            throw CancellationError()
        } catch {
            throw ACSError(.credentialUnavailable, message: message(), underlying: error)
        }
    }
}
