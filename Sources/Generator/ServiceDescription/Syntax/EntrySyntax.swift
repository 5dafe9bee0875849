// SPDX-License-Identifier: MIT

/// A typed entry: a field, a parameter or a header.
struct EntrySyntax {
    var name: NameSyntax
    /// `nil` if it could not be decoded, which was reported.
    var type: TypeSyntax?
    /// How a list is written into a query.
    var list: Located<Parameter.ListForm>?
    var readOnly: SourceLocation?
    var defaultValue: LiteralSyntax?
    var docs: String?
    var constraints: [ConstraintSyntax] = []
    var serviceDefault: LiteralSyntax?
    /// The names of a field in some events, in their order.
    var otherNames: Located<[Located<String>]>?
    var availability = AvailabilitySyntax()

    var location: SourceLocation { name.location }
}

/// The key of a declaration: `WIRE [in FIELD] [as SWIFT] [?]`.
struct NameSyntax {
    var wire: Located<String>
    /// The text after `in`: the field of a union's member.
    var field: Located<String>?
    /// The text after `as`.
    var swift: Located<String>?
    var isOptional = false

    var location: SourceLocation { wire.location }
}

/// A type as it is written.
indirect enum TypeSyntax: Sendable {
    case name(Located<String>)
    case map(TypeSyntax)
    case array(TypeSyntax)
    case nullable(TypeSyntax)

    /// The name inside.
    var name: Located<String> {
        switch self {
        case .name(let name): name
        case .map(let inner), .array(let inner), .nullable(let inner): inner.name
        }
    }
}

/// A default as it is written.
struct LiteralSyntax: Sendable {
    indirect enum Content: Sendable {
        /// `isText` when quotes make it a text for certain.
        case scalar(String, isText: Bool)
        case emptyMapping
        case list([LiteralSyntax])
    }

    var content: Content
    var location: SourceLocation
}

/// `range`, `length`, `items` or `pattern`.
struct ConstraintSyntax {
    enum Kind: String {
        case range, length, items, pattern
    }

    var kind: Kind
    var text: Located<String>
}

/// `since`, `until` and `deprecated` as in the description.
struct AvailabilitySyntax {
    var since: Located<String>?
    var until: Located<String>?
    var deprecated: Located<String>?
}
