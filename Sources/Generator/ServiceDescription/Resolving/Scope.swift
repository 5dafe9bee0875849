// SPDX-License-Identifier: MIT

/// The models and enums that a file can name: its own and those of its imports.
struct Scope {
    var declarations: [String: Declaration] = [:]
    /// The file's own, in order.
    var own: [Declaration] = []
    /// Names of declarations that could not be read.
    var brokenNames: Set<String> = []
    /// False when an import could not be read, so that an unknown name may be known there.
    var isComplete = true
}

/// A model or enum with the name that it gets in Swift.
struct Declaration {
    enum Kind {
        case model(ModelSyntax)
        case enumeration(EnumerationSyntax)
    }

    var kind: Kind
    var reference: TypeReference
    /// Where it is declared.
    var location: SourceLocation

    var file: String { location.file }

    var model: ModelSyntax? {
        if case .model(let model) = kind { model } else { nil }
    }

    var enumeration: EnumerationSyntax? {
        if case .enumeration(let enumeration) = kind { enumeration } else { nil }
    }
}
