// SPDX-License-Identifier: MIT

/// A body goes with its method and type.
struct BodyOutOfPlace: Rule {
    static let id = "body-out-of-place"
    static let checkedBy = RuleChecker.decoder
    var problem: String
    var message: String { "this body can't be sent: \(problem)" }
}
