// SPDX-License-Identifier: MIT

import Synchronization

extension Secret {
    /// Collects the secrets that a value would write.
    final class Collection: Sendable {
        fileprivate static let key = CodingUserInfoKey(rawValue: "Secret.Collection")

        private let texts = Mutex<[String]>([])

        fileprivate func add(_ secret: Secret) {
            texts.withLock { $0.append(secret.value) }
        }

        var all: [String] { texts.withLock { $0 } }

        /// Goes to an encoder, by which the secrets find the collection.
        var userInfo: [CodingUserInfoKey: any Sendable] {
            Self.key.map { [$0: self] } ?? [:]
        }
    }

    /// Makes itself known to the collection of an encoder, if there is one.
    func note(in encoder: any Encoder) {
        guard let key = Collection.key, let collection = encoder.userInfo[key] as? Collection else { return }
        collection.add(self)
    }
}
