// SPDX-License-Identifier: MIT

/// A type as it is written.
indirect enum TypeSyntax {
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
