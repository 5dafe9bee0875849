// SPDX-License-Identifier: MIT

/// A condition header.
public enum Precondition: String, Sendable, Hashable, CaseIterable {
    case ifMatch = "If-Match"
    case ifNoneMatch = "If-None-Match"
    case ifModifiedSince = "If-Modified-Since"
    case ifUnmodifiedSince = "If-Unmodified-Since"
}
