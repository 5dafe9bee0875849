// SPDX-License-Identifier: MIT

/// The file system operations of the output stage. Tests replace it to fail or die at every step.
///
/// No operation follows a symbolic link at the end of its path.
package protocol FileSystem: Sendable {
    /// The kind of file at a path, or `nil` if there is none.
    func kind(of path: String) throws -> FileKind?

    /// The names in a folder, in no particular order, without `.` and `..`.
    func names(in folder: String) throws -> [String]

    func contents(of file: String) throws -> [UInt8]

    /// Throws unless files can be created and removed in a folder.
    func requireWritable(_ folder: String) throws

    /// Creates a folder, whose parent exists.
    func makeFolder(_ path: String) throws

    /// Writes a file that does not exist yet.
    func write(_ contents: [UInt8], to file: String) throws

    /// Moves a file, atomically replacing the one at the target.
    func move(_ file: String, to target: String) throws

    func removeFile(_ path: String) throws

    /// Removes a folder if it is empty. Returns whether it did.
    func removeEmptyFolder(_ path: String) throws -> Bool

    /// Waits until no other process holds the folder's lock, then holds it until `release` is called.
    func lock(_ folder: String, whenWaiting: () -> Void) throws -> any FolderLock
}

/// A folder's lock, which ends at the latest when the process does.
package protocol FolderLock {
    func release()
}
