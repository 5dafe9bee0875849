// SPDX-License-Identifier: MIT

/// What a call sends. For generated clients.
///
/// A body is turned into bytes once, before the first try, so that every try sends and signs the same bytes.
public struct RequestBody: Sendable {
    let contentType: String?
    let isMergePatch: Bool
    /// Whether its bytes come from elsewhere, and may be long in coming.
    let isStream: Bool
    /// - Parameter version: The call's API version, where not all versions have the same fields.
    let bytes: @Sendable (_ version: CallVersion?) async throws -> [UInt8]
    /// What no error may repeat.
    let secrets: @Sendable () -> [String]

    private init(
        contentType: String?,
        isMergePatch: Bool = false,
        isStream: Bool = false,
        secrets: @escaping @Sendable () -> [String] = { [] },
        bytes: @escaping @Sendable (_ version: CallVersion?) async throws -> [UInt8]
    ) {
        self.contentType = contentType
        self.isMergePatch = isMergePatch
        self.isStream = isStream
        self.secrets = secrets
        self.bytes = bytes
    }

    /// No body, and no content type.
    public static let none = RequestBody(contentType: nil) { _ in [] }

    /// A value as JSON; nil for no body. The content type is sent all the same, as Microsoft's packages do: a service may
    /// choose the route by it.
    public static func json(_ value: (some Encodable & Sendable)?) -> RequestBody {
        .init(contentType: "application/json", secrets: { ServiceJSON.secrets(in: value) }) { version in
            try value.map { try ServiceJSON.encode($0, for: version) } ?? []
        }
    }

    /// The fields to change, as a JSON merge patch; nil for no body, as in ``json(_:)``.
    public static func mergePatch(_ value: (some Encodable & Sendable)?) -> RequestBody {
        .init(
            contentType: "application/merge-patch+json",
            isMergePatch: true,
            secrets: { ServiceJSON.secrets(in: value) }
        ) { version in
            try value.map { try ServiceJSON.encode($0, for: version) } ?? []
        }
    }

    /// Bytes as they are.
    public static func stream(_ bytes: some Sequence<UInt8> & Sendable, contentType: String) -> RequestBody {
        .init(contentType: contentType) { _ in Array(bytes) }
    }

    /// Bytes as they come; they are read into memory first, because the signature needs their hash. The time that they
    /// take is a part of the call's.
    public static func stream(_ bytes: ByteStream, contentType: String) -> RequestBody {
        .init(contentType: contentType, isStream: true) { _ in try await bytes.collect(upTo: .max) }
    }
}
