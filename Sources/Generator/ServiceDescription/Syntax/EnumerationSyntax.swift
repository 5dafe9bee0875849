// SPDX-License-Identifier: MIT

/// An enum as it is written.
struct EnumerationSyntax {
    struct Value {
        var name: NameSyntax
        var docs: String?
        var availability = AvailabilitySyntax()
    }

    var name: NameSyntax
    var docs: String
    var number: Located<Enumeration.NumberType>?
    var values: [Value] = []
    var providedBy: Located<String>?
    var availability = AvailabilitySyntax()
}
