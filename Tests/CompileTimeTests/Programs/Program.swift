// SPDX-License-Identifier: MIT

import Testing

/// A few declarations, and all diagnostics that the compiler must report for them.
struct Program: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    /// Every error in Swift 6, no more and no less. Empty for a program that must compile.
    let errors: Set<String>
    /// The errors that Swift 5 reports as warnings: uses of an unavailable conformance when a value becomes
    /// existential.
    var warnedOfInSwift5: Set<String> = []

    var testDescription: String { name }

    func findings(in mode: LanguageMode) -> Findings {
        switch mode {
        case .ours, .swift6:
            .init(errors: errors)
        case .swift5:
            .init(
                errors: errors.subtracting(warnedOfInSwift5),
                warnings: Set(warnedOfInSwift5.map { "\($0); this is an error in the Swift 6 language mode" })
            )
        }
    }

    /// A program per client, credential and shape; none if `expecting` returns `nil`, because the shape says nothing
    /// there.
    static func all(
        clients: [Client],
        credentials: [String],
        expecting: (Client, String, CallShape) -> Expectation?
    ) -> [Program] {
        var programs: [Program] = []
        for client in clients {
            for credential in credentials {
                for shape in CallShape.allCases {
                    guard !(shape.needsNominalType && credential.hasPrefix("any ")),
                        let expected = expecting(client, credential, shape)
                    else { continue }
                    programs.append(
                        .init(
                            name: "\(client.name), \(credential), \(shape.rawValue)",
                            code: shape.code(client: client, credential: credential, index: programs.count),
                            errors: expected.errors,
                            warnedOfInSwift5: expected.warnedOfInSwift5
                        )
                    )
                }
            }
        }
        return programs
    }

    struct Expectation {
        var errors: Set<String> = []
        var warnedOfInSwift5: Set<String> = []
    }
}
