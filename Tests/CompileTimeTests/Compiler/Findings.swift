// SPDX-License-Identifier: MIT

/// The compiler's diagnostics for a program: all of them, regardless of order and number.
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
