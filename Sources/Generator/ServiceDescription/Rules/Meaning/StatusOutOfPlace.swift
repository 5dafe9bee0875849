// SPDX-License-Identifier: MIT

/// Successes stand under `response`, refusals under `errors`.
struct StatusOutOfPlace: Rule {
    static let id = "status-out-of-place"
    static let checkedBy = RuleChecker.decoder
    var status: Int
    var place: String
    var range: String
    var message: String { "\(status) can't stand under \(place), which has statuses from \(range)" }
}
