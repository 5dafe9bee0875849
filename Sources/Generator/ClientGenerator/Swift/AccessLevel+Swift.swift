// SPDX-License-Identifier: MIT

import ServiceDescription

extension AccessLevel {
    /// The modifier of a declaration, with a space after it; empty for `internal`, which Swift implies.
    var modifier: String {
        switch self {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }

    /// The modifiers of a property that only its own type changes.
    ///
    /// The rest of the module may change a visible one, too: only apps must not. `internal(set)` in an internal
    /// declaration is redundant, which is a warning.
    var readOnlyModifier: String { self == .internal ? "private(set) " : modifier + "internal(set) " }

    /// The beginning of an import whose types are in signatures.
    ///
    /// An import that is more visible than its uses is a warning, and one that is less visible is an error.
    var signatureImport: String { modifier + "import" }

    /// The beginning of an import that only bodies need.
    ///
    /// Without the upcoming feature InternalImportsByDefault, an import without a modifier is public, which contradicts
    /// the `package` of another file.
    var bodyImport: String { self == .package ? "internal import" : "import" }
}

extension Library {
    /// The modifier of generated declarations, with a space after it unless it is empty.
    var access: String { style.access.modifier }

    /// The header in a comment of HTML, with what separates it: on the same line, or on lines of its own.
    var pageHeader: String {
        let lines = style.header.map(SwiftText.commentLine)
        return lines.count > 1 ? "\n\(lines.joined(separator: "\n"))\n" : lines.map { " " + $0 }.joined() + " "
    }
}
