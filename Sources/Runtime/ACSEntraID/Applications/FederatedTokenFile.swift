// SPDX-License-Identifier: MIT

import Synchronization

/// The file to which a cluster writes the token of what runs in it.
final class FederatedTokenFile: Sendable {
    private let path: String
    private let surroundings: Surroundings
    /// A file that was read once belongs here, whatever becomes of it.
    private let wasRead = Mutex(false)

    init(_ path: String, _ surroundings: Surroundings) {
        self.path = path
        self.surroundings = surroundings
    }

    /// The token that stands there now.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/credentialUnavailable`` where it can't be read, or of kind
    ///   ``ACSError/Kind/authenticationFailed`` where it could be before: a chain that went on would act under another
    ///   identity while the file is replaced. `CancellationError` when the task is cancelled.
    func token() async throws -> String {
        let contents: [UInt8]
        do {
            contents = try await surroundings.readFile(path)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw failure("can't be read", error)
        }
        let text = String(decoding: contents, as: UTF8.self).trimmingASCIIWhitespace()
        guard !text.isEmpty else { throw failure("is empty") }
        wasRead.withLock { $0 = true }
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
