// SPDX-License-Identifier: MIT

import Foundation

/// Values that were recorded by running Microsoft's Python packages.
enum Vectors {
    /// Reads a file of the folder `Vectors`.
    static func load<File: Decodable>(_ name: String, as type: File.Type) throws -> File {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = folder.appending(path: "Vectors/\(name).json")
        return try JSONDecoder().decode(type, from: Data(contentsOf: file))
    }
}
