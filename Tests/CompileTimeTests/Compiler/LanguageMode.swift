// SPDX-License-Identifier: MIT

import Testing

/// The settings of a program's target; a user's need not be ours.
enum LanguageMode: CustomTestStringConvertible {
    /// Swift 6 with the upcoming features that this package turns on.
    case ours
    /// Swift 6 without any, as in a new package.
    case swift6
    /// Swift 5 without any.
    case swift5

    /// The two that differ most; what compiles in both compiles in Swift 6.
    static let furthestApart = [ours, swift5]

    var keeps: Set<String> {
        switch self {
        case .ours: ["-swift-version", "-enable-upcoming-feature"]
        case .swift6, .swift5: []
        }
    }

    var adds: [String] {
        switch self {
        case .ours: []
        case .swift6: ["-swift-version", "6"]
        case .swift5: ["-swift-version", "5"]
        }
    }

    var testDescription: String {
        switch self {
        case .ours: "Swift 6 with our settings"
        case .swift6: "Swift 6"
        case .swift5: "Swift 5"
        }
    }
}
