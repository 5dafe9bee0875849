// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let yaml: [any Rule.Type] = [
        YAMLSyntax.self, Alias.self, Anchor.self, Directive.self, MergeKey.self, Tag.self, SeveralDocuments.self,
        TabIndent.self, DuplicateKey.self, KeyIsNoText.self, EmptyValue.self, FlowStyle.self, FlowEntries.self,
        UnquotedText.self, CommentCutsDocs.self,
    ]
}

struct YAMLSyntax: Rule {
    static let id = "yaml-syntax"
    static let condition = "A file is not valid YAML."
    var message: String
}

struct Alias: Rule {
    static let id = "alias"
    static let condition = "A YAML alias (`*name`) is used."
    var message: String {
        "`*` starts a YAML alias, which descriptions do not use; name a model instead, or quote the text"
            + " (hosts are written as `.example.com`)"
    }
}

struct Anchor: Rule {
    static let id = "anchor"
    static let condition = "A YAML anchor (`&name`) is used."
    var message: String { "`&` starts a YAML anchor, which descriptions do not use; name a model instead" }
}

struct Directive: Rule {
    static let id = "directive"
    static let condition = "A YAML directive (`%YAML`, `%TAG`) is used."
    var message: String { "descriptions do not use directives such as %YAML or %TAG; remove the line" }
}

struct MergeKey: Rule {
    static let id = "merge-key"
    static let condition = "A YAML merge key (`<<`) is used."
    var message: String { "`<<` merges mappings, which descriptions do not do; name a model, or use `includes`" }
}

struct Tag: Rule {
    static let id = "tag"
    static let condition = "A YAML tag (`!name`) is used; only the key decides the type of a value."
    var message: String { "`!` starts a YAML tag, which descriptions do not use; quote the text" }
}

struct SeveralDocuments: Rule {
    static let id = "several-documents"
    static let condition = "A file has a second YAML document."
    var message: String { "a second document starts here; write one file for each description" }
}

struct TabIndent: Rule {
    static let id = "tab-indent"
    static let condition = "A line is indented with a tab."
    var message: String { "a tab can't indent; use two spaces for each level" }
}

struct DuplicateKey: Rule {
    static let id = "duplicate-key"
    static let condition = "A mapping has a key twice; most YAML readers silently keep the last one."
    var key: String
    var message: String { "the key `\(key)` is used twice here" }
}

struct KeyIsNoText: Rule {
    static let id = "key-is-no-text"
    static let condition = "A key is a list or a mapping."
    var kind: String
    var message: String { "a key must be a text, but this one is \(kind)" }
}

struct EmptyValue: Rule {
    static let id = "empty-value"
    static let checkedBy = RuleChecker.schema
    static let condition = "A key or an element of a list has no value."
    var key: String?
    var message: String {
        key.map { "`\($0)` has no value; write one, `{}` for nothing, or leave the key out" }
            ?? "a value is missing here"
    }
}

struct FlowStyle: Rule {
    static let id = "flow-style"
    static let condition = "Brackets or braces contain more than plain or quoted words."
    var message: String { "brackets and braces can contain only words; write this on several lines" }
}

struct FlowEntries: Rule {
    static let id = "flow-entries"
    static let condition =
        "Declarations are in braces instead of one on a line, where a change of one is a change of one "
        + "line."
    var owner: String
    var message: String { "write \(owner) on a line each, without braces" }
}

struct UnquotedText: Rule {
    static let id = "unquoted-text"
    static let condition =
        "A text is not quoted, and some YAML readers read it as a number, a date, a truth value or null."
    var text: String
    var kind: PlainScalar
    var message: String { "YAML reads \(text) as \(kind.rawValue), but a text is required; write \"\(text)\"" }
}

struct CommentCutsDocs: Rule {
    static let id = "comment-cuts-docs"
    static let condition = "A comment follows documentation on its line, where YAML silently cuts the text."
    var message: String {
        "YAML cuts the documentation at ` #`; quote the whole text, or move the comment to a line of its own"
    }
}
