// SPDX-License-Identifier: MIT

/// One success answer.
public struct Response: Sendable, Hashable {
    public var status: Int
    /// nil without content.
    public var type: ValueType?
    public var docs: String?
    public var location: SourceLocation
}
