// SPDX-License-Identifier: MIT

/// The kind of file at a path.
package enum FileKind: Equatable, Sendable {
    case file
    case folder
    case symbolicLink
    case other

    /// The kind with its article, for messages.
    var noun: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .symbolicLink: "a symbolic link"
        case .other: "something that is neither a file nor a folder"
        }
    }
}
