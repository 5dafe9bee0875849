// SPDX-License-Identifier: MIT

/// The body of a call. For generated clients.
///
/// A body is encoded once, before the first attempt, so that every attempt sends and signs the same bytes.
public struct RequestBody: Sendable {
    let contentType: String?
    let isMergePatch: Bool
    /// Whether the bytes come from a stream, which may take long.
    let isStream: Bool
    /// - Parameter version: The call's API version, if not all versions have the same fields.
    let bytes: @Sendable (_ version: CallVersion?) async throws -> [UInt8]
    /// The secrets in the body, which no error may repeat.
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

    /// A value as JSON, or no body if it is `nil`. The content type is sent in either case, as Microsoft's packages do:
    /// a service may choose the route by it.
    public static func json(_ value: (some Encodable & Sendable)?) -> RequestBody {
        .init(contentType: "application/json", secrets: { ServiceJSON.secrets(in: value) }) { version in
            try value.map { try ServiceJSON.encode($0, userInfo: version?.userInfo ?? [:]) } ?? []
        }
    }

    /// The fields to change as a JSON merge patch, or no body if they are `nil`; see ``json(_:)``.
    public static func mergePatch(_ value: (some Encodable & Sendable)?) -> RequestBody {
        .init(
            contentType: "application/merge-patch+json",
            isMergePatch: true,
            secrets: { ServiceJSON.secrets(in: value) }
        ) { version in
            try value.map { try ServiceJSON.encode($0, userInfo: version?.userInfo ?? [:]) } ?? []
        }
    }

    /// Bytes, sent unchanged.
    public static func stream(_ bytes: some Sequence<UInt8> & Sendable, contentType: String) -> RequestBody {
        .init(contentType: contentType) { _ in Array(bytes) }
    }

    /// Bytes of a stream. They are read into memory first, because the signature covers their hash. Reading counts
    /// towards the call's timeout.
    public static func stream(_ bytes: ByteStream, contentType: String) -> RequestBody {
        .init(contentType: contentType, isStream: true) { _ in try await bytes.collect(upTo: .max) }
    }
}
