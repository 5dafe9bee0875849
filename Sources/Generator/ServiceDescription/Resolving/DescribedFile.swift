// SPDX-License-Identifier: MIT

/// A file that was read, and the files that it imports.
struct DescribedFile {
    var source: SourceFile
    /// False when there is no text to show beside an error.
    var wasRead = true
    /// nil when it could not be read, which was reported.
    var syntax: FileSyntax?
    /// The imports that exist, as paths that the loader knows them by.
    var imports: [(path: String, location: SourceLocation)] = []
    /// An import was refused, so that a name may be known there.
    var lacksImport = false
}
