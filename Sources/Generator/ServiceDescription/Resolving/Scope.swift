// SPDX-License-Identifier: MIT

/// The models and enums that a file can use: its own and those of its imports.
struct Scope {
    var declarations: [String: Declaration] = [:]
    /// The file's own, in order.
    var own: [Declaration] = []
    /// The names of declarations that could not be decoded.
    var brokenNames: Set<String> = []
    /// `false` if an import could not be read, so that an unknown name may be declared there.
    var isComplete = true

    /// Whether a model has a field, its own or an included one. One that was refused counts.
    func declares(_ field: String, in name: String) -> Bool {
        var model = declarations[name]?.model
        for _ in 0..<Limits.chain {
            guard let next = model else { return false }
            if next.fields.contains(where: { $0.name.wire.value == field }) { return true }
            model = next.includes.flatMap { declarations[$0.value]?.model }
        }
        return false
    }
}

/// A model or enum with its Swift name.
struct Declaration {
    enum Kind {
        case model(ModelSyntax)
        case enumeration(EnumerationSyntax)
    }

    var kind: Kind
    var reference: TypeReference
    /// The place of the declaration.
    var location: SourceLocation

    var file: String { location.file }

    var model: ModelSyntax? {
        if case .model(let model) = kind { model } else { nil }
    }

    var enumeration: EnumerationSyntax? {
        if case .enumeration(let enumeration) = kind { enumeration } else { nil }
    }
}
