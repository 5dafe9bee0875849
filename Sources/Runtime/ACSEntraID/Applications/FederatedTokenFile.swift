// SPDX-License-Identifier: MIT

import Synchronization

/// The file to which a cluster writes a workload's token.
final class FederatedTokenFile: Sendable {
    private let path: String
    private let environment: CredentialEnvironment
    /// Whether the file has been read once, which shows that the workload identity is configured.
    private let wasRead = Mutex(false)

    init(_ path: String, _ environment: CredentialEnvironment) {
        self.path = path
        self.environment = environment
    }

    /// Returns the token that the file contains now.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` if the file can't be read. If it could be
    ///   read before, of kind ``ACSError/Kind/authenticationFailed``: a chain that continued while the file is replaced
    ///   would act under another identity. The same kind if it contains another kind of credential, which is not sent
    ///   to Entra. `CancellationError` if the task is cancelled.
    func token() async throws -> String {
        let contents: [UInt8]
        do {
            contents = try await environment.readFile(path)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw failure("can't be read", error)
        }
        let text = String(decoding: contents, as: UTF8.self).trimmingASCIIWhitespace()
        guard !text.isEmpty else { throw failure("is empty") }
        wasRead.withLock { $0 = true }
        try CredentialPlace.federatedToken.check(text)
        return String(text)
    }

    private func failure(_ fault: String, _ underlying: (any Error)? = nil) -> ACSError {
        let wasRead = wasRead.withLock { $0 }
        return ACSError(
            wasRead ? .authenticationFailed : .credentialUnavailable,
            message: "The federated token file \(path) \(fault).",
            isRetryable: wasRead,
            underlying: underlying
        )
    }
}
