// SPDX-License-Identifier: MIT

/// Paths of descriptions, with `/` between folders on every platform.
package enum DescriptionPath {
    /// Without `.`, and without `..` if the folder before it is known.
    package static func normalized(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." {
                parts.removeLast()
            } else if part != ".." || !path.hasPrefix("/") {
                parts.append(part)
            }
        }
        let joined = parts.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined
    }

    /// The file that an import names; `nil` if the import is not a relative path to a description.
    static func resolve(_ name: String, from file: String) -> String? {
        guard !name.hasPrefix("/"), !name.contains("\\"), name.hasSuffix(".yaml") else { return nil }
        let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return normalized(folder.isEmpty && !file.hasPrefix("/") ? name : "\(folder)/\(name)")
    }
}
