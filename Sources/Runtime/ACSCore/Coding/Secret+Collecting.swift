// SPDX-License-Identifier: MIT

import Synchronization

extension Secret {
    /// Collects the secrets that a value encodes.
    final class Collection: Sendable {
        fileprivate static let key = CodingUserInfoKey(rawValue: "Secret.Collection")

        private let texts = Mutex<[String]>([])

        fileprivate func add(_ secret: Secret) {
            texts.withLock { $0.append(secret.value) }
        }

        var all: [String] { texts.withLock { $0 } }

        /// The user info of an encoder, in which the secrets find this collection.
        var userInfo: [CodingUserInfoKey: any Sendable] {
            Self.key.map { [$0: self] } ?? [:]
        }
    }

    /// Adds the secret to the encoder's collection, if there is one.
    func note(in encoder: any Encoder) {
        guard let key = Collection.key, let collection = encoder.userInfo[key] as? Collection else { return }
        collection.add(self)
    }
}
