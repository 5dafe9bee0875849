// SPDX-License-Identifier: MIT

extension RuleCatalog {
    static let file: [any Rule.Type] = [
        UnreadableFile.self, FileSize.self, EmptyFile.self, NotUTF8.self, ControlCharacter.self, LineBreak.self,
        LineLength.self, NestingDepth.self, NodeCount.self, MissingImport.self, ImportedLibrary.self,
        ImportCycle.self, ImportDepth.self, ModuleTwice.self,
    ]
}

struct UnreadableFile: Rule {
    static let id = "unreadable-file"
    static let condition = "A given path is not a readable file or folder."
    var reason: String
    var message: String { reason }
}

struct FileSize: Rule {
    static let id = "file-size"
    static let condition = "A file is larger than allowed."
    var bytes: Int
    var message: String { "the file has \(bytes) bytes; the limit for a description is \(Limits.size)" }
}

struct EmptyFile: Rule {
    static let id = "empty-file"
    static let condition = "A file is empty."
    var advice: String
    var message: String { "the file is empty; \(advice)" }

    static let ofDescription = Self(advice: "a description starts with `service:`, a shared file with `docs:`")
    static let ofConfiguration = Self(advice: "a configuration has `descriptions:` and `output:`")
}

struct NotUTF8: Rule {
    static let id = "not-utf8"
    static let condition = "A file is not UTF-8."
    var byte: UInt8
    var message: String {
        "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8; save the file as UTF-8"
    }
}

struct ControlCharacter: Rule {
    static let id = "control-character"
    static let condition =
        "The text contains a control character, a byte order mark, a noncharacter of Unicode or an invisible "
        + "mark, such as one that changes the direction of text."
    var value: UInt32

    var message: String {
        let digits = String(value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return value == 0xFEFF
            ? "unexpected byte order mark (\(name)); remove it, because UTF-8 does not need one"
            : "invisible character \(name); remove it"
    }
}

struct LineBreak: Rule {
    static let id = "line-break"
    static let condition = "A line ends with a character that only some YAML readers read as a line break."
    var name: String
    var message: String { "there is \(name) here, which some readers read as a line break; end lines with a line feed" }
}

struct LineLength: Rule {
    static let id = "line-length"
    static let condition = "A line is too long."
    var length: Int
    var message: String {
        "the line has \(length) characters, the limit is \(Limits.lineLength); use the long form, or split the list"
    }
}

struct NestingDepth: Rule {
    static let id = "nesting-depth"
    static let condition = "Values are nested deeper than the language needs."
    var message: String { "the nesting is deeper than \(Limits.depth) levels; the language needs eight" }
}

struct NodeCount: Rule {
    static let id = "node-count"
    static let condition = "A file has more values than allowed."
    var message: String { "the file has more than \(Limits.nodes) values; split the description" }
}

struct MissingImport: Rule {
    static let id = "missing-import"
    static let condition = "An imported file does not exist, or the import is not a relative path to a description."
    var name: String
    var reason: String
    var message: String { "can't import `\(name)`: \(reason)" }
}

struct ImportedLibrary: Rule {
    static let id = "imported-library"
    static let condition = "An imported file has a `service`; only shared files can be imported."
    var name: String
    var message: String { "`\(name)` has a `service`; only shared files, which have none, can be imported" }
}

struct ImportCycle: Rule {
    static let id = "import-cycle"
    static let condition = "An import leads back to the file that it is in."
    var isSelf: Bool
    var message: String {
        isSelf ? "the file imports itself" : "this import leads back to a file that imports this one"
    }
}

struct ImportDepth: Rule {
    static let id = "import-depth"
    static let condition = "More files import one another in a row than a description needs."
    var message: String {
        "more than \(Limits.chain) files import one another in a row here; import what is used directly"
    }
}

struct ModuleTwice: Rule {
    static let id = "module-twice"
    static let condition = "Two descriptions of a run have the same module, or modules that differ only in case."
    var name: String
    var message: String {
        "two descriptions of this run have the module `\(name)`; the case of a folder's name makes no difference"
    }
}
