// SPDX-License-Identifier: MIT

/// A type stands where its values can go.
struct TypeOutOfPlace: Rule {
    static let id = "type-out-of-place"
    static let checkedBy = RuleChecker.decoder
    var type: String
    var place: String
    var allowed: String
    var message: String { "\(type) can't stand in \(place); \(allowed)" }
}
