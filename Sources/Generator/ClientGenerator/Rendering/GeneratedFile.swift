// SPDX-License-Identifier: MIT

/// One Swift file, rendered and not yet written.
public struct GeneratedFile: Equatable, Sendable {
    /// Where the file goes, relative to the module's `Generated` folder, with `/` between the parts:
    /// `Clients/SMSClient.swift`.
    public let path: String

    /// The file's text, with `\n` line ends and one at the end.
    public let contents: String

    public init(path: String, contents: String) {
        self.path = path
        self.contents = contents
    }
}
