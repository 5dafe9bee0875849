// SPDX-License-Identifier: MIT

/// The models and enums that a file can name: its own and those of its imports.
struct Scope {
    var declarations: [String: Declaration] = [:]
    /// The file's own, in order.
    var own: [Declaration] = []
    /// Names of declarations that could not be read.
    var brokenNames: Set<String> = []
    /// False when an import could not be read, so that an unknown name may be known there.
    var isComplete = true
}
