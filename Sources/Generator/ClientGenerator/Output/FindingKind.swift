// SPDX-License-Identifier: MIT

/// How a file differs from what acsgen would write.
public enum FindingKind: String, CaseIterable, Sendable {
    /// The description, the templates or acsgen changed since the file was written.
    case changed

    /// The file was never written, or was deleted.
    case missing

    /// acsgen wrote the file once and writes it no more.
    case orphaned

    /// The file is not as acsgen wrote it.
    case handEdited = "hand-edited"

    /// acsgen did not write the file.
    case untracked
}
