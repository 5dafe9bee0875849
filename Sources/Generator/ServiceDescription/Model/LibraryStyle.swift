// SPDX-License-Identifier: MIT

/// What a configuration says about the Swift of every library, whatever its description says.
public struct LibraryStyle: Sendable, Hashable {
    /// The text before the module of each description: with `Contoso`, the module `Chat` becomes `ContosoChat`.
    public var modulePrefix = ""
    /// The access level of the generated declarations.
    public var access = AccessLevel.public
    /// The lines of the comment on top of each generated file, after the line that names its description.
    public var header: [String] = []
    /// Whether each library re-exports ACSCore, so that an app that imports the library can catch `ACSError`.
    public var reExportsCore = false

    public init() {}
}

/// Who can use the generated declarations.
public enum AccessLevel: String, Sendable, CaseIterable {
    /// Everyone who imports the module.
    case `public`
    /// The targets of the package.
    case package
    /// The target that the generated files are in.
    case `internal`
}
