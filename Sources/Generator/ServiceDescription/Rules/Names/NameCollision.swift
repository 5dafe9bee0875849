// SPDX-License-Identifier: MIT

/// Two things do not get one Swift name.
struct NameCollision: Rule {
    static let id = "name-collision"
    static let checkedBy = RuleChecker.decoder
    var name: String
    var what: String
    var other: String
    var place: String
    var canBeNamed: Bool
    var message: String {
        "\(what) and \(other) are both named `\(name)` in Swift \(place)"
            + (canBeNamed ? "; name one with ` as `" : "; rename one")
    }
}
