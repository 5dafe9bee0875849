// SPDX-License-Identifier: MIT

/// `long-running`.
struct LongRunningSyntax {
    var monitor: Located<String>?
    var cancel: Located<String>?
    var finalState: Located<LongRunning.FinalState>?
    var result: TypeSyntax?
    var header: Located<String>?
    var statusField: Located<String>?
    var succeeded: [Located<String>] = []
    var failed: [Located<String>] = []
    var interval: Duration?
    var location: SourceLocation
}
