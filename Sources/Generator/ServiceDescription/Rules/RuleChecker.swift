// SPDX-License-Identifier: MIT

/// Who finds a violation of a rule.
public enum RuleChecker: String, Sendable {
    /// The JSON Schema as well as the decoder: an editor shows it while one types.
    case schema
    /// The decoder alone: it needs another part of the description, another file, or the text itself.
    case decoder
}
