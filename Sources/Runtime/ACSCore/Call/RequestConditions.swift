// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Conditions of a call. If one does not hold, the call fails with ``ACSError/Kind/preconditionFailed``.
public struct RequestConditions: Sendable, Hashable {
    /// The resource has this entity tag, with or without its quotes. `*` means any: the resource must exist.
    public var ifMatch: String?
    /// The resource does not have this entity tag, with or without its quotes. `*` means any: the resource must not
    /// exist.
    public var ifNoneMatch: String?
    /// The resource has changed after this time, to the second.
    public var ifModifiedSince: Date?
    /// The resource has not changed after this time, to the second.
    public var ifUnmodifiedSince: Date?

    /// Combines conditions, all of which must hold. Services ignore conditions that an operation does not document.
    public init(
        ifMatch: String? = nil,
        ifNoneMatch: String? = nil,
        ifModifiedSince: Date? = nil,
        ifUnmodifiedSince: Date? = nil
    ) {
        self.ifMatch = ifMatch
        self.ifNoneMatch = ifNoneMatch
        self.ifModifiedSince = ifModifiedSince
        self.ifUnmodifiedSince = ifUnmodifiedSince
    }

    /// The resource must not have changed since it was read with this entity tag.
    public static func ifUnchanged(etag: String) -> Self { .init(ifMatch: etag) }
    /// The resource must exist.
    public static var ifExists: Self { .init(ifMatch: "*") }
    /// The resource must not exist yet.
    public static var ifMissing: Self { .init(ifNoneMatch: "*") }

    var headers: [(name: String, value: String)] {
        [
            ("If-Match", ifMatch.map(Self.quoted)),
            ("If-None-Match", ifNoneMatch.map(Self.quoted)),
            ("If-Modified-Since", ifModifiedSince.map { HTTPDate($0).requestText }),
            ("If-Unmodified-Since", ifUnmodifiedSince.map { HTTPDate($0).requestText }),
        ].compactMap { name, value in value.map { (name, $0) } }
    }

    /// The entity tag as RFC 9110 has it in a header. Services return it in bodies without quotes.
    private static func quoted(_ tag: String) -> String {
        let isQuoted = tag.hasPrefix("\"") && tag.hasSuffix("\"")
        return tag == "*" || tag.hasPrefix("W/") || isQuoted ? tag : "\"\(tag)\""
    }
}
