// SPDX-License-Identifier: MIT

/// What `acsgen.yaml` says: what to read, where to write, and what affects all generated Swift.
public struct Configuration: Sendable, Hashable {
    /// The name of the file in the working directory.
    public static let fileName = "acsgen.yaml"

    /// Folders of descriptions, or single ones. Relative paths start at the working directory, not at the file.
    public var descriptions: [String]
    /// The folder with a folder per library, with the same rule for relative paths.
    public var output: String
    public var style: LibraryStyle
    public var silenced: SilencedWarnings
    public var places: StylePlaces
}

/// The locations of the keys that affect generated Swift; `nil` for absent keys.
public struct StylePlaces: Sendable, Hashable {
    public var modulePrefix: SourceLocation?
    public var access: SourceLocation?
    public var reExport: SourceLocation?
    /// The beginning of the file.
    public var start: SourceLocation
}

/// The warnings that a configuration turns off.
public struct SilencedWarnings: Sendable, Hashable {
    private let ids: Set<String>

    public init(_ ids: some Sequence<String> = []) {
        self.ids = Set(ids)
    }

    /// Whether a warning is not to be shown.
    ///
    /// - Parameter id: The id of its rule.
    public func contains(_ id: String) -> Bool { ids.contains(id) }
}
