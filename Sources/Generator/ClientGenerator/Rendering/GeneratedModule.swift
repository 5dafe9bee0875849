// SPDX-License-Identifier: MIT

/// Everything that is generated for one client library.
public struct GeneratedModule: Equatable, Sendable {
    /// The Swift module, such as `ACSSMS`.
    public let name: String

    /// The module's files, sorted by path.
    public let files: [GeneratedFile]

    public init(name: String, files: [GeneratedFile]) {
        self.name = name
        self.files = files
    }
}

/// One Swift file, rendered but not yet written.
public struct GeneratedFile: Equatable, Sendable {
    /// The path relative to the module's `Generated` folder, with `/` as separator: `Clients/SMSClient.swift`.
    public let path: String

    /// The file's text, with `\n` line breaks and one at the end.
    public let contents: String

    public init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }
}
