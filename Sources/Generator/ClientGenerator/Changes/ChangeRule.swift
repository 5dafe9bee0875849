// SPDX-License-Identifier: MIT

/// One kind of change between two versions of a description.
public struct ChangeRule: Sendable {
    /// In kebab-case, stable, unique.
    public let id: String
    public let kind: ChangeClass
    /// Whether code that uses what changed can no longer compile. True for each rule of the class `source`.
    public let breaksSource: Bool
    /// What changed, as a sentence.
    public let condition: String
    public let example: ChangeExample
    /// The id of the rule for the opposite change.
    public let reverse: String

    init(
        _ id: String,
        _ kind: ChangeClass,
        breaksSource: Bool? = nil,
        _ condition: String,
        reverse: String? = nil,
        _ example: ChangeExample
    ) {
        self.id = id
        self.kind = kind
        self.breaksSource = breaksSource ?? (kind == .source)
        self.condition = condition
        self.reverse = reverse ?? id
        self.example = example
    }

    /// All rules, by class.
    public static let all =
        auth + sourceOfClients + sourceOfTypes + wire + behaviour + addition + documentation

    /// The rule with an id.
    public static func named(_ id: String) -> ChangeRule? { all.first { $0.id == id } }
}

extension ChangeRule: Hashable {
    public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
