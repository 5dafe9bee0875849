// SPDX-License-Identifier: MIT

/// What a path names.
package enum FileKind: Equatable, Sendable {
    case file
    case folder
    case symbolicLink
    case other

    /// With its article, for messages.
    var noun: String {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .symbolicLink: "a symbolic link"
        case .other: "something that is neither a file nor a folder"
        }
    }
}
