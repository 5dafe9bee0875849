// SPDX-License-Identifier: MIT

/// A model as it is written.
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
