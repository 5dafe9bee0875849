// SPDX-License-Identifier: MIT

import Foundation

/// The folder that SwiftPM built this test into, with the modules that the programs import.
enum BuildFolder {
    /// Finds the folder from the running test: `swift test` may have been given any `--scratch-path` and configuration.
    static func find() throws -> URL {
        let bundle = Bundle(for: Marker.self).bundleURL
        // Linux: the bundle is the build folder. macOS: it is an `.xctest` folder inside it.
        for folder in [bundle, bundle.deletingLastPathComponent()] {
            if FileManager.default.fileExists(atPath: folder.appending(path: "description.json").path) {
                return folder
            }
        }
        throw BuildFolderNotFound(start: bundle.path)
    }

    private final class Marker {}
}

/// Without the build's description nothing is proven, so this fails a test and never skips one.
struct BuildFolderNotFound: Error, CustomStringConvertible {
    let start: String

    var description: String {
        "There is no description.json at \(start): these tests need the build folder of `swift test`."
    }
}
