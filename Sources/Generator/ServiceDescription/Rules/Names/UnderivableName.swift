// SPDX-License-Identifier: MIT

/// A wire name that gives no Swift name has one by hand.
struct UnderivableName: Rule {
    static let id = "underivable-name"
    static let checkedBy = RuleChecker.decoder
    var wireName: String
    var message: String { "`\(wireName)` gives no Swift name; write one, as in `\(wireName) as name`" }
}

/// A service's name gives a Swift name.
struct UnderivableService: Rule {
    static let id = "underivable-service"
    static let checkedBy = RuleChecker.decoder
    var service: String
    var message: String {
        "`\(service)` gives no Swift name; begin it with a letter of ASCII, and use such letters and digits"
    }
}

/// Names leave room for code around them on a line.
struct LongName: Rule {
    static let id = "long-name"
    static let checkedBy = RuleChecker.decoder
    /// For a name that stands twice on a line.
    static let usual = 48
    /// For a value of an enum, whose line can be broken.
    static let ofValues = 60
    var name: String
    var limit: Int
    var canBeNamed: Bool
    var message: String {
        let advice = canBeNamed ? "write a shorter one with ` as `" : "choose a shorter one"
        return "the Swift name `\(name)` has more than \(limit) letters; \(advice)"
    }
}
