// SPDX-License-Identifier: MIT

/// A model as in the description.
struct ModelSyntax {
    var name: NameSyntax
    var docs: String
    var includes: Located<String>?
    var fields: [EntrySyntax] = []
    var discriminator: NameSyntax?
    var isTagOptional = false
    var members: [MemberSyntax] = []
    var providedBy: Located<String>?
    var availability = AvailabilitySyntax()
}

/// A set of events as in the description.
struct EventSetSyntax {
    var name: Located<String>
    var docs: String
    var types: [MemberSyntax] = []
}

/// A union that is a message of a stream, as in the description.
struct FrameSyntax {
    var name: Located<String>
    var direction: FrameDirection
}

/// A member of a union, or an event of a set, as in the description.
struct MemberSyntax {
    var name: NameSyntax
    var type: TypeSyntax?
    var docs: String?
    var availability = AvailabilitySyntax()
}

/// An enum as in the description.
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
