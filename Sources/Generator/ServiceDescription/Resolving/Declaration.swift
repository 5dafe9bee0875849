// SPDX-License-Identifier: MIT

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
