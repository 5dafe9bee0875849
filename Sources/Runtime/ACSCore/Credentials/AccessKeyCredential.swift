// SPDX-License-Identifier: MIT

import Crypto
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// One of the two access keys of a resource, which sign every request. The key is never printed.
///
/// A key can do everything that the resource can. In the Azure portal the keys stand under *Settings, Keys*.
public final class AccessKeyCredential: ResourceCredential {
    /// Made by this package, as ``ResourceCredential`` demands.
    public var seal: ResourceCredentialSeal<AccessKeyCredential> { .init() }

    /// HMAC that has taken in its key: that is half of the work for a text as short as what is signed.
    private let keyed: Mutex<HMAC<SHA256>>

    /// Reads a key.
    ///
    /// - Parameter key: The key in base64, as the Azure portal shows it. Whitespace around it is ignored, because files
    ///   and environment variables like to end with a newline.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument`` when the key is empty, is not base64, or is another
    ///   kind of credential, such as a connection string.
    public init(key: String) throws {
        keyed = Mutex(HMAC(key: try Self.decode(key)))
    }

    /// Replaces the key, for requests that are signed from now on.
    ///
    /// A resource has two keys so that one can be regenerated while the other is in use: move every client to the second
    /// key, regenerate the first, and move back. All clients that share this credential see the change.
    ///
    /// - Parameter key: The new key in base64.
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/invalidArgument``; the old key stays in use then.
    public func update(key: String) throws {
        let new = HMAC<SHA256>(key: try Self.decode(key))
        keyed.withLock { $0 = new }
    }

    /// The HMAC-SHA256 of a text under the current key.
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
            throw ACSError(.invalidArgument, message: "The access key is not base64, as the Azure portal shows it.")
        }
        return SymmetricKey(data: bytes)
    }
}

extension AccessKeyCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name of the type, and nothing of the key.
    public var description: String { "AccessKeyCredential(<redacted>)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows nothing of the key.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
