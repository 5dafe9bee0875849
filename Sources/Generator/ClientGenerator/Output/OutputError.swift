// SPDX-License-Identifier: MIT

/// Why acsgen did not write what it would have.
public enum OutputError: Error, Equatable, CustomStringConvertible {
    /// There are files of others at generated paths.
    case inTheWay([String])

    /// A generated path could leave its folder, or is not valid on every file system.
    case unsafePath(String)

    /// Two generated files, or two libraries, have one path.
    case samePath(String)

    /// A line of the manifest is not acsgen's.
    case damagedManifest(path: String, line: Int)

    /// A file was changed after it was read.
    case changedMeanwhile(String)

    public var description: String {
        switch self {
        case .inTheWay(let obstacles):
            obstacles.map { "\($0), which acsgen did not write" }.joined(separator: "\n")
                + "\nMove it away or delete it, then run acsgen again; nothing was written."
        case .unsafePath(let path):
            "\(path.debugDescription) is not a valid path of a generated file; nothing was written"
        case .samePath(let path):
            "two generated files have the path \(path); nothing was written"
        case .damagedManifest(let path, let line):
            """
            \(path):\(line): not a line of acsgen's manifest; nothing was written
            Restore the file from version control. If it is lost, delete its folder and run 'acsgen generate'.
            """
        case .changedMeanwhile(let path):
            "\(path) was changed while acsgen read it, and was not replaced; run acsgen again"
        }
    }
}
