// SPDX-License-Identifier: MIT

/// A service's name stands once in its mapping, whatever Swift calls it.
struct WireNameTwice: Rule {
    static let id = "wire-name-twice"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var place: String
    var message: String { "the wire name `\(name)` is used twice \(place)" }
}
