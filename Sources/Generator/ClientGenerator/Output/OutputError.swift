// SPDX-License-Identifier: MIT

/// Why `generate` or `check` gave up before it wrote anything.
public enum OutputError: Error, Equatable, CustomStringConvertible {
    /// Files that acsgen did not write stand where it would write.
    case inTheWay([String])

    /// A generated path that could leave its folder, or that not every file system can hold.
    case unsafePath(String)

    /// Two generated files, or two libraries, that would have one path.
    case samePath(String)

    /// A manifest line that acsgen did not write.
    case damagedManifest(path: String, line: Int)

    public var description: String {
        switch self {
        case .inTheWay(let obstacles):
            obstacles.map { "\($0), which acsgen did not write" }.joined(separator: "\n")
                + "\nMove it away, or delete it, and run acsgen again; nothing was written."
        case .unsafePath(let path):
            "\(path.debugDescription) can't be the path of a generated file; nothing was written"
        case .samePath(let path):
            "two generated files would be \(path); nothing was written"
        case .damagedManifest(let path, let line):
            """
            \(path):\(line): not a line of acsgen's manifest; nothing was written
            Restore the file from version control. If it is lost, delete its folder and run 'acsgen generate'.
            """
        }
    }
}
