// SPDX-License-Identifier: MIT

/// A typed entry: a field, a parameter or a header.
struct EntrySyntax {
    var name: NameSyntax
    /// nil when it could not be read, which was reported.
    var type: TypeSyntax?
    /// How a list goes into a query.
    var list: Located<Parameter.ListForm>?
    var readOnly: SourceLocation?
    var defaultValue: LiteralSyntax?
    var docs: String?
    var constraints: [ConstraintSyntax] = []
    var serviceDefault: LiteralSyntax?
    var availability = AvailabilitySyntax()

    var location: SourceLocation { name.location }
}
