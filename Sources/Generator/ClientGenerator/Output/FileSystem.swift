// SPDX-License-Identifier: MIT

/// What the output stage asks of a file system; tests stand in for it to fail or die at every step.
///
/// No call follows a symbolic link at the end of its path.
package protocol FileSystem: Sendable {
    /// What stands at a path; nil when nothing does.
    func kind(of path: String) throws -> FileKind?

    /// The names in a folder, in no particular order, without `.` and `..`.
    func names(in folder: String) throws -> [String]

    func contents(of file: String) throws -> [UInt8]

    /// Throws unless files can be made and removed in a folder.
    func requireWritable(_ folder: String) throws

    /// Makes one folder, whose parent is there.
    func makeFolder(_ path: String) throws

    /// Writes a file that is not there yet.
    func write(_ contents: [UInt8], to file: String) throws

    /// Moves a file, replacing the one at the target in one step.
    func move(_ file: String, to target: String) throws

    func removeFile(_ path: String) throws

    /// Removes a folder if it is empty, and says whether it did.
    func removeEmptyFolder(_ path: String) throws -> Bool

    /// Waits until no other process holds the folder's lock, takes it, and keeps it until `release` is called.
    func lock(_ folder: String, whenWaiting: () -> Void) throws -> any FolderLock
}

/// A folder's lock, which ends with the process at the latest.
package protocol FolderLock {
    func release()
}
