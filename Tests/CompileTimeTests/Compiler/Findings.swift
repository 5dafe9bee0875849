// SPDX-License-Identifier: MIT

/// What the compiler says about a program: all of it, whatever the order and however often.
struct Findings: Equatable, Sendable {
    var errors: Set<String> = []
    var warnings: Set<String> = []

    static let none = Findings()

    init(errors: Set<String> = [], warnings: Set<String> = []) {
        self.errors = errors
        self.warnings = warnings
    }

    init(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics {
            if diagnostic.isError {
                errors.insert(diagnostic.message)
            } else {
                warnings.insert(diagnostic.message)
            }
        }
    }
}
