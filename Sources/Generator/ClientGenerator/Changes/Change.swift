// SPDX-License-Identifier: MIT

public import ServiceDescription

/// One change between two versions of a library.
public struct Change: Sendable, Hashable {
    public let rule: ChangeRule
    /// The place in the new description: of what changed, or of what contained it.
    public let location: SourceLocation
    /// What changed, in lower case and without a period.
    public let sentence: String
    /// The declaration in the old Swift; `nil` if there was none.
    public let before: SwiftDeclaration?
    /// The declaration in the new Swift; `nil` if there is none.
    public let after: SwiftDeclaration?
}

extension Change: Comparable {
    /// Orders by class, then by place and text, so that a report is the same on every machine.
    public static func < (left: Self, right: Self) -> Bool {
        if left.rule.kind != right.rule.kind { return left.rule.kind < right.rule.kind }
        return (left.location, left.rule.id, left.sentence) < (right.location, right.rule.id, right.sentence)
    }
}

/// A declaration as people read it.
public struct SwiftDeclaration: Sendable, Hashable {
    /// Such as `SMSClient.send(_:options:)`.
    public let symbol: String
    /// Such as `func send(_ request: SMSSendRequest, options: CallOptions = .init()) async throws`, or lines of
    /// documentation.
    public let text: String
}
