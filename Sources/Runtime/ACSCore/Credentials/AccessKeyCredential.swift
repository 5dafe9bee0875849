// SPDX-License-Identifier: MIT

import Crypto
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One of a resource's two access keys, which signs every request. The key is never printed.
///
/// A key allows everything that the resource can do. The Azure portal shows both keys under *Settings, Keys*.
public final class AccessKeyCredential: ResourceCredential {
    /// Created by this package, as ``ResourceCredential`` requires.
    public var seal: ResourceCredentialSeal<AccessKeyCredential> { .init() }

    /// The HMAC after it has processed its key, which is half of the work for texts as short as these.
    private let keyed: Mutex<HMAC<SHA256>>

    /// Reads a key.
    ///
    /// - Parameter key: The key in base64, as shown in the Azure portal. Surrounding whitespace is ignored, because
    ///   files and environment variables often end with a newline.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` if the key is empty, is not base64, or is
    ///   another kind of credential, such as a connection string.
    public init(key: String) throws {
        keyed = Mutex(HMAC(key: try Self.decode(key)))
    }

    /// Replaces the key for all requests that are signed from now on.
    ///
    /// A resource has two keys so that one can be regenerated while the other is in use. Move every client to the
    /// second key, regenerate the first, and move back. All clients that share this credential see the change.
    ///
    /// - Parameter key: The new key in base64.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``. The old key then stays in use.
    public func update(key: String) throws {
        let new = HMAC<SHA256>(key: try Self.decode(key))
        keyed.withLock { $0 = new }
    }

    /// Returns the HMAC-SHA256 of a text with the current key.
    func authenticationCode(for text: String) -> HMAC<SHA256>.MAC {
        var code = keyed.withLock { $0 }
        var text = text
        text.withUTF8 { code.update(data: UnsafeRawBufferPointer($0)) }
        return code.finalize()
    }

    private static func decode(_ key: String) throws -> SymmetricKey {
        let trimmed = key.trimmingASCIIWhitespace()
        guard !trimmed.isEmpty else {
            throw ACSError(.invalidArgument, message: "The access key is empty.")
        }
        try CredentialPlace.accessKey.check(trimmed)
        guard let bytes = Base64.decode(trimmed), !bytes.isEmpty else {
            throw ACSError(.invalidArgument, message: "The access key is not base64, as shown in the Azure portal.")
        }
        return SymmetricKey(data: bytes)
    }
}

extension AccessKeyCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type; the key is redacted.
    public var description: String { "AccessKeyCredential(<redacted>)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without children: the key is redacted.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
