// SPDX-License-Identifier: MIT

/// What the rules give anyway is not written: there is one way to say a thing.
struct SaysNothing: Rule {
    static let id = "says-nothing"
    static let checkedBy = RuleChecker.decoder
    var text: String
    var reason: String
    var message: String { "\(text) says nothing: \(reason); leave it out" }
}
